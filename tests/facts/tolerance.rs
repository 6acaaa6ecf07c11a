//! Whatever stands in the data, reading it ends in a plan or in faults, and a plan can be used.

use std::sync::LazyLock;

use fenghua_plan::export::{Provenance, sheets};
use fenghua_plan::model::Plan;
use fenghua_plan::progress::Journal;
use fenghua_plan::query::{Conditions, SearchText};
use fenghua_plan::results::{Catalog, Lines, Matched};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::fixture::{bundle, cases};

static POINTERS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut pointers = Vec::new();
    collect(&bundle(), String::new(), &mut pointers);
    pointers
});

fn collect(value: &Value, here: String, pointers: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                collect(inner, format!("{here}/{name}"), pointers);
            }
        }
        Value::Array(items) => {
            for (at, inner) in items.iter().enumerate() {
                collect(inner, format!("{here}/{at}"), pointers);
            }
        }
        _ => {}
    }
    pointers.push(here);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop_oneof![
            Just("续建"),
            Just("xu-01"),
            Just("jiangkou"),
            Just("annex-1")
        ]
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Asks, sorts and carries away what was read; only a panic can fail.
fn use_plan(plan: Plan) {
    let catalog = Catalog::new(Box::leak(Box::new(plan)));
    let conditions = Conditions {
        text: SearchText::new("项目 xm"),
        ..Conditions::default()
    };
    let matched = Matched::new(&catalog, &conditions);
    let lines = Lines::new(&catalog, &matched, None, None);
    let rows = || lines.rows().filter_map(|row| catalog.project(row));
    let provenance = Provenance::new(catalog.plan(), &conditions, matched.total, String::new());
    let sheet = sheets::projects(catalog.plan(), &Journal::default(), rows(), provenance);
    assert!(!sheet.csv().is_empty());
    let json: Result<serde_json::Value, _> = serde_json::from_str(&sheet.json());
    json.expect("JSON");
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_text_reads_as_faults(text in any::<String>()) {
        prop_assert!(Plan::read(&text).is_err());
    }

    #[test]
    fn any_bytes_read_as_faults(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        prop_assert!(Plan::read(&String::from_utf8_lossy(&bytes)).is_err());
    }

    #[test]
    fn any_json_reads_as_faults(value in any_json()) {
        prop_assert!(Plan::read(&value.to_string()).is_err());
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn any_value_put_anywhere_gives_a_plan_or_faults(
        at in any::<prop::sample::Index>(),
        value in any_json(),
    ) {
        let mut bundle = bundle();
        let pointer: &String = at.get(&POINTERS);
        *bundle.pointer_mut(pointer).expect("collected above") = value;
        match Plan::read(&bundle.to_string()) {
            Ok(plan) => use_plan(plan),
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }

    #[test]
    fn leaving_anything_out_gives_a_plan_or_faults(at in any::<prop::sample::Index>()) {
        let mut bundle = bundle();
        let pointer: &String = at.get(&POINTERS);
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
        match bundle.pointer_mut(parent) {
            Some(Value::Object(fields)) => drop(fields.remove(name)),
            Some(Value::Array(items)) => drop(items.remove(name.parse().expect("a position"))),
            _ => {}
        }
        match Plan::read(&bundle.to_string()) {
            Ok(plan) => use_plan(plan),
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }
}

#[test]
fn a_plan_without_projects_can_be_used() {
    let mut bundle = bundle();
    bundle["projects.json"] = json!([]);
    // They refer to projects.
    bundle["firms.json"] = json!([]);
    bundle["points.json"] = json!([]);
    use_plan(Plan::read(&bundle.to_string()).expect("an annex may be empty"));
}

#[test]
fn deeply_nested_data_is_a_fault_and_no_overflow() {
    for depth in [100, 1_000, 100_000] {
        let deep = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(Plan::read(&deep).is_err());
        assert!(Plan::read(&format!("{{\"projects.json\": {deep}}}")).is_err());
    }
}
