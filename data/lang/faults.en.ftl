# What is wrong with a file: one message for each kind of fault. The place (file, line, column,
# path) stands before the message.

fault-not-utf8 = These bytes ({ $found }) are not UTF-8. Save the file as UTF-8 without a byte-order mark.
fault-byte-order-mark = The file begins with an invisible byte-order mark. Save it as UTF-8 without one.
fault-syntax = { $reason ->
    [truncated] The file stops in the middle. Check that it was saved whole and that every “{"{"}” and “[” is closed.
    [trailing] Something follows the end of the data. Remove it, or mend the brackets before this place.
    [value] A value should stand here: text in straight quotes, a number, true, false, a list or an object. Mend this place; the format has no comments.
    [comma] A comma or a closing bracket is missing here. Add it.
    [colon] A colon is missing after the field name. Add it.
    [key] A field name in straight quotes ("like this") should stand here. Mend the quotes or add the name.
    [escape] The backslash is followed by a character that cannot be written so. Remove the backslash or write “\\”.
    [number] JSON does not write numbers like this. Remove leading zeros; a fraction has a point and a digit after it.
    [trailing-comma] There is a comma too many before the closing bracket. Remove it.
    [unclosed] The line ends before the quotes are closed. Close them; text must fit on one line.
   *[other] This is not JSON. Mend what is written here.
}
fault-unknown-field = Unknown field “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”? Correct the name or remove the field.
   *[none] Remove it, or use one of these fields: { $expected }.
}
fault-missing-field = The field “{ $field }” is missing. Add it.
fault-duplicate-field = “{ $found }” stands here a second time. Keep one of them.
fault-wrong-type = This is { $sort ->
    [text] text
    [number] a number
    [bool] true or false
    [list] a list
    [object] an object
   *[null] nothing
} ({ $found }), but it should be { $expected ->
    [text] text in quotes
    [date] a date in quotes, for example "1992" or "2018-03-16"
    [word] one word of a fixed vocabulary, in quotes
    [number] a number without quotes
    [integer] a whole number without quotes or spaces
    [bool] true or false, without quotes
    [list] a list in [ ]
   *[object] an object in {"{ }"}
}. Correct the value, or remove the field if it is not needed.
fault-unknown-value = Unknown value “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”? Allowed are: { $expected }.
   *[none] Choose one of these: { $expected }.
}
fault-out-of-range = The number { $found } is out of range. Write one from { $least } to { $most }.
fault-wrong-length = The number of values in the list is { $found } and should be { $expected }. Add what is missing or remove what is too much; a position is latitude and longitude.
fault-bad-date = “{ $found }” is not a date in EDTF. Write as much as is known: 1992, 2000-06, 2018-03-16, 199X, 2022?, 2009~, ../2010-01-12 (no later than) or 2013/2018.
fault-reversed-date = In the period “{ $found }” the end comes before the beginning. Swap the dates.
fault-hostile-character = The text holds a forbidden character, { $found }: invisible, controlling, or turning the direction of writing. Remove it; if you cannot see it, type the word anew.
fault-bad-escape = “{ $found }” stands for no character. Write the character itself.
fault-blank-text = The text is empty. Fill it in or remove the whole field.
fault-withheld = Something is wrong in the part for the office only. Check the file in staff mode: it may not be shown here.
fault-no-city = The file has no city. Add under “cities” the city whose cooperation the data tell of.
fault-no-words = There are no words in any language. Add some, for example {"{"}"en": "…"{"}"}.
fault-bad-language = “{ $found }” is not a language tag. Use one like pl, en, be or sr-Latn.
fault-bad-id = The id “{ $found }” has characters that ids may not have. Use small letters a–z, digits and single hyphens, for example “milwaukee-county”.
fault-duplicate-id = Another record already has the id “{ $found }”. Give this one another.
fault-unknown-source = There is no source “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”? Correct the id, or add the source under “sources”.
   *[none] Correct the id, or add the source under “sources”.
}
fault-unknown-city = The file has no city “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”? There are: { $expected }.
   *[none] Name one of the file’s cities: { $expected }.
}
fault-city-not-named = The file holds several cities and this record does not say whose it is. Add “city” with one of them: { $expected }.
fault-unknown-record = There is no record “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”? Correct the id or remove the field.
   *[none] Correct the id or remove the field.
}
fault-not-a-partner = The record “{ $found }” is not a partner. An agreement can accompany only a partner: name another or remove “with”.
fault-misplaced-field = The field “{ $found }” belongs to agreements between institutions, and this record is of the kind “{ $kind }”. Remove the field or correct the kind to “agreement”.
fault-unknown-country = “{ $found }” is not a country code. Use the two capital letters of ISO 3166-1, for example PL, UA or GB.
fault-bad-wikidata = “{ $found }” is not a Wikidata id. Write Q and a number, for example Q761.
fault-bad-address = “{ $found }” is not the address of a page. Write the full address, beginning with https:// or http://, without spaces.
fault-unknown-local = There is no name in the language “{ $found }”. Add one, or choose one of: { $expected }.
fault-mixed-script = In the word “{ $found }” the letter “{ $letter }” ({ $point }) is of another alphabet than the rest. Write the word in one alphabet, or nobody will find it.
fault-long-summary = The sentence is too long (characters: { $found }, at most { $most }). Shorten it; move the rest into the note of an event.
fault-empty-list = The list is empty. Add at least one item: every fact has a source, and every record an event.
fault-few-claims = The dispute has fewer than two sides. Add the other claim or remove the dispute.
fault-many-chosen = More than one claim is chosen (their number: { $found }). Keep “chosen” on one at most.
fault-undated-turn = The event “{ $found }” changes the state of the tie and has no date. Give a bound at least, for example ../2010.
fault-needless-begins = The event “{ $found }” cannot begin a tie. Remove “begins” or correct “what”.
fault-needless-how = The event “{ $found }” neither pauses nor ends anything. Remove “how” or correct “what”.
fault-needless-term = The event “{ $found }” does not begin a tie, so no term runs from it. Remove “term” or correct “what”.
fault-future-event = The date “{ $found }” is later than the day of the data ({ $updated }). Correct the date or “updated”.
fault-never-begun = The event “{ $found }” pauses or ends a tie that nothing begins. Add the beginning, if only as ../2010, or mark an event with “begins”.
fault-ends-before-beginning = The tie stops ({ $found }) before it begins ({ $begins }). Correct one of the dates or add an earlier beginning.
fault-twin-records = “{ $found }” is the same partner as “{ $other }”. Make one record of the two.
fault-mirrored-record = “{ $found }” and “{ $other }” are one tie of two cities, written from both sides. Keep one record.
fault-own-city = “{ $found }” is a city that is its own partner. Remove the record or correct “city”.
