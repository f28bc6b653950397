//! What the library promises: everything public that its documentation shows, as a text. A change of the promise is a change
//! of that text, `tests/snapshots/public_api__promise.snap`, for a reviewer to see and for the version to follow. Accept one
//! with `INSTA_UPDATE=always cargo test --test public_api`.
//!
//! Programs for this read what a compiler of one day says of the crate; here the source is read, by any compiler.
#![cfg(feature = "cli")]

use std::fs;
use std::path::{Path, PathBuf};

use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, Field, Fields, File, Ident, ImplItem, Item, Token, Type, UseTree, Variant,
    Visibility, braced, parenthesized, parse_quote, token,
};

#[test]
fn the_promise_is_kept() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut promise = String::new();
    write(
        &root.join("lib.rs"),
        &root,
        "account_recovery",
        &mut promise,
    );
    insta::assert_snapshot!("promise", promise);
}

#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its source has to stop")]
fn parse(file: &Path) -> File {
    let text = fs::read_to_string(file).expect("read a module");
    let mut module = syn::parse_file(&text).expect("parse a module");
    let items = module.items.into_iter().flat_map(|item| match &item {
        Item::Macro(call) if call.mac.path.is_ident("errors") => {
            let error: Error = call.mac.parse_body().expect("parse an error");
            error.0
        }
        _ => vec![item],
    });
    module.items = items.collect();
    module
}

/// What the macro `errors!` of `src/error.rs` writes.
struct Error(Vec<Item>);

impl Parse for Error {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility: Visibility = input.parse()?;
        let is_declared = input.parse::<Option<Token![enum]>>()?.is_some();
        if !is_declared {
            input.parse::<Token![impl]>()?;
        }
        let name: Ident = input.parse()?;
        let inside;
        braced!(inside in input);
        let mut items = Vec::new();
        if is_declared {
            let variants = std::iter::from_fn(|| (!inside.is_empty()).then(|| variant(&inside)));
            let variants: Vec<Variant> = variants.collect::<syn::Result<_>>()?;
            items.push(parse_quote!(#(#attributes)* #visibility enum #name { #(#variants),* }));
        }
        while !inside.is_empty() {
            skip(&inside)?;
        }
        items.push(parse_quote!(impl #name {
            #visibility const fn code(&self) -> &'static str {}
            #visibility const fn advice(&self) -> &'static str {}
        }));
        items.push(parse_quote!(impl std::fmt::Display for #name {}));
        items.push(parse_quote!(impl std::error::Error for #name {}));
        Ok(Self(items))
    }
}

/// A variant without its wording; the fields of one like a tuple have names in the macro only.
fn variant(input: ParseStream<'_>) -> syn::Result<Variant> {
    let attributes = input.call(Attribute::parse_outer)?;
    let name: Ident = input.parse()?;
    let fields = if input.peek(token::Paren) {
        let inside;
        parenthesized!(inside in input);
        let fields = inside.parse_terminated(Field::parse_named, Token![,])?;
        let types = fields.iter().map(|field| &field.ty);
        Fields::Unnamed(parse_quote!((#(#types),*)))
    } else if input.peek(token::Brace) {
        Fields::Named(input.parse()?)
    } else {
        Fields::Unit
    };
    while input.parse::<Option<Token![;]>>()?.is_none() {
        skip(input)?;
    }
    Ok(parse_quote!(#(#attributes)* #name #fields))
}

fn skip(input: ParseStream<'_>) -> syn::Result<()> {
    input.step(|cursor| match cursor.token_tree() {
        Some((_, rest)) => Ok(((), rest)),
        None => Err(cursor.error("the macro `errors!` ends too early")),
    })
}

/// Writes a module down, and then those in it; `folder` is where their files are.
fn write(file: &Path, folder: &Path, name: &str, promise: &mut String) {
    let source = parse(file);
    let items = source.items.iter();
    let shown: Vec<Item> = items
        .flat_map(|item| shown(item, &source, folder))
        .collect();
    if !shown.is_empty() {
        let file = File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: shown,
        };
        promise.push_str(&format!("// {name}\n{}\n", prettyplease::unparse(&file)));
    }
    for item in &source.items {
        if let Item::Mod(module) = item
            && is_public(&module.vis)
            && !is_hidden(&module.attrs)
        {
            let inner = module.ident.to_string();
            write(
                &file_of(folder, &inner),
                &folder.join(&inner),
                &format!("{name}::{inner}"),
                promise,
            );
        }
    }
}

fn file_of(folder: &Path, module: &str) -> PathBuf {
    folder.join(format!("{module}.rs"))
}

/// What of an item can be seen from outside, without its documentation and what it does.
fn shown(item: &Item, source: &File, folder: &Path) -> Vec<Item> {
    match item {
        Item::Use(again) if is_public(&again.vis) && !is_hidden(&again.attrs) => {
            renamed(&again.tree, folder)
        }
        _ => promised(item, source),
    }
}

/// Items that are shown here though they stand in a module that is not.
fn renamed(tree: &UseTree, folder: &Path) -> Vec<Item> {
    match tree {
        UseTree::Path(path) if path.ident == "self" => renamed(&path.tree, folder),
        UseTree::Path(path) if path.ident == "crate" => {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
            renamed(&path.tree, &root)
        }
        UseTree::Path(path) => {
            let source = parse(&file_of(folder, &path.ident.to_string()));
            let folder = folder.join(path.ident.to_string());
            named(&path.tree, &source, &folder)
        }
        _ => Vec::new(),
    }
}

fn named(tree: &UseTree, source: &File, folder: &Path) -> Vec<Item> {
    match tree {
        UseTree::Group(group) => group
            .items
            .iter()
            .flat_map(|tree| named(tree, source, folder))
            .collect(),
        UseTree::Name(name) => {
            let items = source.items.iter();
            let named = items.filter(|item| name_of(item).is_some_and(|found| name.ident == found));
            named.flat_map(|item| shown(item, source, folder)).collect()
        }
        _ => renamed(tree, folder),
    }
}

fn name_of(item: &Item) -> Option<String> {
    Some(match item {
        Item::Const(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Struct(item) => item.ident.to_string(),
        Item::Trait(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        _ => return None,
    })
}

/// The item as it is promised, if it is public; a type with what is implemented for it in the same file.
fn promised(item: &Item, source: &File) -> Vec<Item> {
    let mut item = item.clone();
    let (attrs, vis) = match &mut item {
        Item::Const(item) => (&mut item.attrs, &item.vis),
        Item::Enum(item) => (&mut item.attrs, &item.vis),
        Item::Fn(item) => (&mut item.attrs, &item.vis),
        Item::Struct(item) => (&mut item.attrs, &item.vis),
        Item::Trait(item) => (&mut item.attrs, &item.vis),
        Item::Type(item) => (&mut item.attrs, &item.vis),
        _ => return Vec::new(),
    };
    if !is_public(vis) || is_hidden(attrs) {
        return Vec::new();
    }
    keep_promising(attrs);
    match &mut item {
        Item::Fn(function) => function.block = parse_quote!({}),
        Item::Struct(structure) => show_fields(&mut structure.fields),
        Item::Enum(choice) => choice.variants.iter_mut().for_each(|variant| {
            keep_promising(&mut variant.attrs);
            show_fields_of_variant(&mut variant.fields);
        }),
        _ => {}
    }
    let name = name_of(&item);
    let implementations = source
        .items
        .iter()
        .filter_map(|found| implementation(found, name.as_deref()?));
    let implementations: Vec<Item> = implementations.collect();
    [item].into_iter().chain(implementations).collect()
}

/// What is implemented for a type: the methods that are public, or the name of a trait.
fn implementation(item: &Item, name: &str) -> Option<Item> {
    let Item::Impl(found) = item else { return None };
    let Type::Path(of) = &*found.self_ty else {
        return None;
    };
    if of.path.segments.last()?.ident != name {
        return None;
    }
    let mut found = found.clone();
    keep_promising(&mut found.attrs);
    let of_trait = found.trait_.is_some();
    found.items.retain(|item| is_promised(item, of_trait));
    for item in &mut found.items {
        match item {
            ImplItem::Fn(method) => {
                keep_promising(&mut method.attrs);
                method.block = parse_quote!({});
            }
            ImplItem::Const(constant) => keep_promising(&mut constant.attrs),
            _ => {}
        }
    }
    (of_trait || !found.items.is_empty()).then_some(Item::Impl(found))
}

fn is_promised(item: &ImplItem, of_trait: bool) -> bool {
    match item {
        // The trait says what its methods are.
        ImplItem::Fn(method) => !of_trait && is_public(&method.vis) && !is_hidden(&method.attrs),
        ImplItem::Const(constant) => !of_trait && is_public(&constant.vis),
        _ => of_trait,
    }
}

/// Private fields are no promise, but that there are some is.
fn show_fields(fields: &mut Fields) {
    for field in fields.iter_mut() {
        field.attrs.clear();
        if !is_public(&field.vis) {
            field.vis = Visibility::Inherited;
            field.ident = field.ident.as_ref().map(|_| parse_quote!(private));
            field.ty = parse_quote!(_);
        }
    }
}

fn show_fields_of_variant(fields: &mut Fields) {
    for field in fields.iter_mut() {
        field.attrs.clear();
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    let hides = |attribute: &Attribute| {
        let word = attribute.parse_args::<Ident>();
        attribute.path().is_ident("doc") && word.is_ok_and(|word| word == "hidden")
    };
    attributes.iter().any(hides)
}

/// Of the attributes, those that users depend on.
fn keep_promising(attributes: &mut Vec<Attribute>) {
    let kept = ["cfg", "derive", "non_exhaustive"];
    attributes.retain(|attribute| kept.iter().any(|name| attribute.path().is_ident(name)));
}
