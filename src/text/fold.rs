//! Folding: what a person types and what a record holds, brought to the same letters.
