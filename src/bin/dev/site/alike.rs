//! Functions that are alike beside each other, so that packers find what repeats: 2 % less brotli, 2 % less zstd.

use std::collections::BTreeMap;

use wasm_encoder::{NameMap, NameSection, Section};
use wasmparser::{Parser, Payload};

/// The functions of a module that are its own.
struct Functions<'w> {
    /// How many it takes from elsewhere, which are counted first.
    foreign: u32,
    bodies: Vec<&'w [u8]>,
}

/// `wasm` with a name for each function, by which `wasm-opt` can put them in order
/// (`--reorder-functions-by-name`).
///
/// # Errors
/// What is wrong with the module.
pub(crate) fn named(wasm: &[u8]) -> Result<Vec<u8>, wasmparser::BinaryReaderError> {
    let functions = functions(wasm)?;
    let mut ranks = vec![0; functions.bodies.len()];
    for (rank, at) in order(&functions.bodies).into_iter().enumerate() {
        if let Some(of) = ranks.get_mut(at) {
            *of = rank;
        }
    }
    let mut names = NameMap::new();
    for (index, rank) in (functions.foreign..).zip(ranks) {
        names.append(index, &format!("{rank:06}"));
    }
    let mut section = NameSection::new();
    section.functions(&names);
    let mut module = wasm.to_vec();
    section.append_to(&mut module);
    Ok(module)
}

fn functions(wasm: &[u8]) -> Result<Functions<'_>, wasmparser::BinaryReaderError> {
    let mut functions = Functions {
        foreign: 0,
        bodies: Vec::new(),
    };
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let is_function = matches!(import?.ty, wasmparser::TypeRef::Func(_));
                    functions.foreign += u32::from(is_function);
                }
            }
            Payload::CodeSectionEntry(body) => functions.bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    Ok(functions)
}

/// So many bytes that two functions have in common count.
const SHARED: usize = 6;
/// What more functions than this have in common tells nothing.
const MANY: usize = 24;

/// The order: the longest, then what is most like the one before, until nothing is.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let alike = alike(bodies);
    let mut by_length: Vec<usize> = (0..bodies.len()).collect();
    let length = |at: usize| bodies.get(at).map_or(0, |body| body.len());
    by_length.sort_by_key(|&at| std::cmp::Reverse(length(at)));
    let mut is_placed = vec![false; bodies.len()];
    let mut order = Vec::with_capacity(bodies.len());
    for first in by_length {
        let mut next = Some(first);
        while let Some(at) = next {
            match is_placed.get_mut(at) {
                Some(is_placed) if !*is_placed => *is_placed = true,
                _ => break,
            }
            order.push(at);
            let others = alike.get(at).into_iter().flatten();
            let free = others.filter(|(other, _)| is_placed.get(**other) == Some(&false));
            // By what they share for their length, compared without fractions.
            let nearest = free.max_by(|(one, shared), (other, by_other)| {
                let lengths = |it: usize| length(it) + length(at);
                (*shared * lengths(**other))
                    .cmp(&(*by_other * lengths(**one)))
                    .then(other.cmp(one))
            });
            next = nearest.map(|(&other, _)| other);
        }
    }
    order
}

/// For each function those that have something in common with it, and in how many places.
fn alike(bodies: &[&[u8]]) -> Vec<BTreeMap<usize, usize>> {
    let mut places: Vec<(&[u8], usize)> = Vec::new();
    for (at, body) in bodies.iter().enumerate() {
        places.extend(body.windows(SHARED).map(|bytes| (bytes, at)));
    }
    places.sort_unstable();
    places.dedup();
    let mut alike = vec![BTreeMap::new(); bodies.len()];
    for group in places.chunk_by(|one, other| one.0 == other.0) {
        if group.len() > MANY {
            continue;
        }
        for (_, one) in group {
            let Some(of_one) = alike.get_mut(*one) else {
                continue;
            };
            for (_, other) in group.iter().filter(|(_, other)| other != one) {
                *of_one.entry(*other).or_insert(0) += 1;
            }
        }
    }
    alike
}
