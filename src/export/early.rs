//! Answers to the simplest questions, made when the page is built: which projects each choice
//! keeps, and their order by each column.
//!
//! `public/early.js` looks them up before the program is there, and where it never comes, so that
//! what a choice or an order means is said in Rust alone. Native.

use std::collections::BTreeMap;
use std::iter::successors;

use serde::Serialize;

use super::copy::in_script;
use crate::query::{Choice, Choosable, Column, ColumnSet, Conditions, Sort, codec};
use crate::results::{Catalog, Lines, Matched};

/// Everything that is answered, with rows numbered from 0 as in the annex.
#[derive(Serialize)]
struct Early {
    /// Rows that a single choice keeps, by its pair in a link: `stage=新建`.
    choices: BTreeMap<String, Vec<u32>>,
    /// The orders that pressing a column's heading gives, one after the other, before it returns
    /// to the annex; by the column's word in a link.
    presses: BTreeMap<&'static str, Vec<String>>,
    /// All rows in an order, by its word in a link: `-investment`.
    orders: BTreeMap<String, Vec<u32>>,
}

/// The answers as JSON that can stand in a `<script>` element.
///
/// # Errors
/// In technical words, when the answers cannot be written as JSON, which no plan leads to.
pub fn early(catalog: &Catalog) -> Result<String, String> {
    let presses = ColumnSet::default().shown().map(|column| {
        let first = Sort::after(None, column);
        let sorts = successors(first, |sort| Sort::after(Some(*sort), column));
        (column, sorts.collect::<Vec<_>>())
    });
    let presses: Vec<(Column, Vec<Sort>)> = presses.collect();
    let everything = Matched::new(catalog, &Conditions::default());
    let order = |sort: &Sort| {
        let lines = Lines::new(catalog, &everything, Some(*sort), None);
        (codec::sort_text(*sort), lines.rows().collect())
    };
    let kept = |choice: Choice| {
        let mut conditions = Conditions::default();
        conditions.put(&choice, true);
        let matched = Matched::new(catalog, &conditions);
        let (key, value) = codec::field(&choice);
        let rows = Lines::new(catalog, &matched, None, None).rows().collect();
        (format!("{key}={value}"), rows)
    };
    let texts = |sorts: &[Sort]| sorts.iter().map(|sort| codec::sort_text(*sort)).collect();
    let Choosable {
        stages,
        sectors,
        places,
        parks,
        clusters,
    } = Choosable::new(catalog.plan());
    let all = [stages, sectors, places, parks, clusters];
    let early = Early {
        choices: all.into_iter().flatten().map(kept).collect(),
        presses: presses
            .iter()
            .map(|(column, sorts)| (column.key(), texts(sorts)))
            .collect(),
        orders: presses
            .iter()
            .flat_map(|(_, sorts)| sorts)
            .map(order)
            .collect(),
    };
    let json = serde_json::to_string(&early).map_err(|error| error.to_string())?;
    Ok(in_script(&json))
}
