//! The JSON Schema accepts what the program reads and refuses what it can see to be wrong.

use fenghua_plan::model::schema::json_schema;
use jsonschema::Validator;
use serde_json::{Value, json};

use super::fixture::{bundle, data_text};
use super::planted::PLANTED;

fn schema() -> Value {
    serde_json::from_str(&json_schema()).expect("the schema is JSON")
}

fn validator() -> Validator {
    jsonschema::validator_for(&schema()).expect("the schema is a JSON Schema")
}

#[test]
fn the_schema_accepts_the_data() {
    let bundle = bundle();
    let errors: Vec<String> = validator()
        .iter_errors(&bundle)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn the_schema_refuses_exactly_the_faults_that_need_no_other_record() {
    let validator = validator();
    for planted in PLANTED {
        let mut bundle = bundle();
        (planted.plant)(&mut bundle);
        assert_eq!(
            !validator.is_valid(&bundle),
            planted.is_seen_by_schema,
            "{}",
            planted.what
        );
    }
}

#[test]
fn the_schema_knows_every_object_completely() {
    fn check(schema: &Value, path: &str) {
        if schema["type"] == "object" {
            assert_eq!(schema["additionalProperties"], json!(false), "{path}");
            let properties = schema["properties"].as_object().expect(path);
            for name in schema["required"].as_array().expect(path) {
                assert!(
                    properties.contains_key(name.as_str().unwrap()),
                    "{path}: {name}"
                );
            }
        }
        match schema {
            Value::Object(fields) => {
                for (name, inner) in fields {
                    check(inner, &format!("{path}/{name}"));
                }
            }
            Value::Array(items) => {
                for (at, inner) in items.iter().enumerate() {
                    check(inner, &format!("{path}/{at}"));
                }
            }
            _ => {}
        }
    }
    check(&schema(), "");
}

#[test]
fn only_the_part_of_a_source_may_be_left_out_of_a_project() {
    let project = &schema()["properties"]["projects.json"]["items"];
    let required = project["required"].as_array().expect("a list").len();
    let properties = project["properties"].as_object().expect("an object");
    assert_eq!(required, properties.len());
    assert_eq!(properties["source"]["required"], json!(["section"]));
}

#[test]
fn the_committed_schema_is_current() {
    assert!(
        data_text("schema.json") == json_schema(),
        "data/schema.json is not what the program reads; renew it with `cargo dev schema`"
    );
}
