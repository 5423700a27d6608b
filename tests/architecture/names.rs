//! What a file of the program names, read from its syntax, so that no group, alias or rename hides
//! anything. What is compiled for tests alone is left out.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItemFn, Item, ItemUse, Macro, Meta, UseTree, Visibility};

/// The way to a name, such as `["crate", "records", "Day"]`. A macro has a `!` behind its name.
pub type Path = Vec<String>;

/// What stands in a file.
#[derive(Default)]
pub struct Names {
    /// All that it uses, each from the root of the program or of another crate. What it only hands
    /// on is not among it.
    pub used: BTreeSet<Path>,
    /// What it hands on under which name: by `pub use` of any reach.
    pub handed_on: BTreeMap<String, Path>,
    /// The types and traits that it lets others see.
    pub types: BTreeSet<String>,
    /// The methods that it calls.
    pub methods: BTreeSet<String>,
    /// The modules beside it that are for tests alone.
    pub tests: BTreeSet<String>,
    /// Whatever brings in names that nobody can follow, as it is written.
    pub hidden: BTreeSet<String>,
    /// What each short name stands for.
    aliases: BTreeMap<String, Path>,
    /// The modules below it.
    children: BTreeSet<String>,
    /// What is called so in its functions.
    variables: BTreeSet<String>,
}

impl Names {
    /// Reads a file, which is the module at this path.
    pub fn read(code: &str, module: &[String]) -> Self {
        let mut names = Self::default();
        names.visit_file(&syn::parse_file(code).expect("a file of the program is Rust"));
        // A name alone that some variable has, too, is taken for the variable.
        let variable = |path: &Path| path.len() == 1 && names.variables.contains(&path[0]);
        let used = names.used.iter().filter(|path| !path.is_empty() && !variable(path));
        let used = used.map(|path| names.whole(path, module)).collect();
        let handed_on = names.handed_on.iter().map(|(name, path)| (name.clone(), names.whole(path, module)));
        let handed_on = handed_on.collect();
        Self { used, handed_on, ..names }
    }

    /// A path from the root of the program or of another crate.
    fn whole(&self, path: &[String], module: &[String]) -> Path {
        let Some((first, rest)) = path.split_first() else { return Path::new() };
        match (first.as_str(), self.aliases.get(first)) {
            ("crate", _) => path.to_vec(),
            ("mosty", _) => [&["crate".to_owned()], rest].concat(),
            ("self", _) => [module, rest].concat(),
            ("super", _) => {
                let ups = path.iter().take_while(|name| *name == "super").count();
                [&module[..module.len() - ups], &path[ups..]].concat()
            }
            _ if self.children.contains(first) => [module, path].concat(),
            (_, Some(alias)) if alias.first() != Some(first) => {
                self.whole(&[&alias[..], rest].concat(), module)
            }
            (_, Some(alias)) => [&alias[..], rest].concat(),
            _ => path.to_vec(),
        }
    }

    /// All that a `use` brings in, each under the name that it gets here.
    fn brought(&mut self, before: &[String], tree: &UseTree, hands_on: bool) {
        let (last, name) = match tree {
            UseTree::Path(path) => {
                let before = [before, &[path.ident.to_string()]].concat();
                return self.brought(&before, &path.tree, hands_on);
            }
            UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.brought(before, tree, hands_on));
            }
            UseTree::Glob(_) => {
                self.hidden.insert(format!("use {}::*", before.join("::")));
                return;
            }
            UseTree::Name(name) => (name.ident.to_string(), None),
            UseTree::Rename(rename) => (rename.ident.to_string(), Some(rename.rename.to_string())),
        };
        let path = if last == "self" { before.to_vec() } else { [before, &[last]].concat() };
        let name = name.unwrap_or_else(|| path.last().cloned().unwrap_or_default());
        if hands_on {
            self.handed_on.insert(name.clone(), path.clone());
        } else {
            self.used.insert(path.clone());
        }
        if path.first() != Some(&name) || path.len() > 1 {
            self.aliases.insert(name, path);
        }
    }

    /// The paths among what a macro is handed.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path = Path::new();
        let mut colons = 0;
        let mut dot = false;
        for token in tokens {
            if let (TokenTree::Ident(ident), true) = (&token, dot) {
                self.methods.insert(ident.to_string());
            }
            dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
            match token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Punct(punct) if punct.as_char() == '!' && !path.is_empty() => {
                    path.last_mut().unwrap().push('!');
                }
                TokenTree::Ident(ident) if colons == 2 => {
                    path.push(ident.to_string());
                    colons = 0;
                }
                other => {
                    self.used.insert(std::mem::take(&mut path));
                    colons = 0;
                    match other {
                        TokenTree::Ident(ident) => path.push(ident.to_string()),
                        TokenTree::Group(group) => self.tokens(group.stream()),
                        _ => {}
                    }
                }
            }
        }
        self.used.insert(path);
    }
}

impl<'a> Visit<'a> for Names {
    fn visit_item(&mut self, item: &'a Item) {
        let tests = for_tests(attributes(item));
        match item {
            Item::Mod(module) if tests && module.content.is_none() => {
                self.tests.insert(module.ident.to_string());
            }
            _ if tests => return,
            Item::Mod(module) if module.content.is_some() => {
                self.hidden.insert(format!("mod {} {{}}", module.ident));
            }
            Item::Mod(module) => {
                self.children.insert(module.ident.to_string());
            }
            Item::ExternCrate(_) => {
                self.hidden.insert("extern crate".to_owned());
            }
            Item::Enum(of) => self.define(&of.vis, &of.ident),
            Item::Struct(of) => self.define(&of.vis, &of.ident),
            Item::Trait(of) => self.define(&of.vis, &of.ident),
            Item::Type(of) => self.define(&of.vis, &of.ident),
            _ => {}
        }
        visit::visit_item(self, item);
    }

    fn visit_impl_item_fn(&mut self, function: &'a ImplItemFn) {
        if !for_tests(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_item_use(&mut self, item: &'a ItemUse) {
        self.brought(&[], &item.tree, !matches!(item.vis, Visibility::Inherited));
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        self.used.insert(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'a syn::ExprMethodCall) {
        self.methods.insert(call.method.to_string());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_pat_ident(&mut self, variable: &'a syn::PatIdent) {
        self.variables.insert(variable.ident.to_string());
        visit::visit_pat_ident(self, variable);
    }

    fn visit_macro(&mut self, called: &'a Macro) {
        let mut path: Path = called.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        path.last_mut().unwrap().push('!');
        self.used.insert(path);
        self.tokens(called.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'a Attribute) {
        match &attribute.meta {
            Meta::List(list) if list.path.is_ident("derive") => self.tokens(list.tokens.clone()),
            Meta::NameValue(meta) if meta.path.is_ident("path") => {
                self.hidden.insert("#[path]".to_owned());
            }
            _ => {}
        }
    }
}

impl Names {
    fn define(&mut self, visibility: &Visibility, name: &syn::Ident) {
        if !matches!(visibility, Visibility::Inherited) {
            self.types.insert(name.to_string());
        }
    }
}

fn for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        matches!(&attribute.meta, Meta::List(list)
            if list.path.is_ident("cfg") && list.tokens.to_string() == "test")
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
