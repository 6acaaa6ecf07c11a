//! Records, each described once: its fields, their types, how they are read. The JSON Schema, the
//! checks and the lookup follow from that.
//!
//! Not here: how a record is worded and shown (`text`, `export`, `ui`).

use super::object::Fields;

/// A JSON object that is read field by field.
pub(super) trait Read: Sized {
    /// Reads the fields. One that cannot be read is a fault, and a neutral value stands in its place
    /// until the faults are told.
    fn read(fields: &mut Fields<'_>) -> Self;
}

/// A record of a data file that is a list.
pub(super) trait Record: Read {
    /// The data file.
    const FILE: &'static str;

    /// Unique among the records of the file.
    fn id(&self) -> &str;
}

/// Declares a structure with how each field is read; an expression can use the fields above its own:
/// `pub struct Town(fields) in "towns.json" { pub id: String = fields.id(), }`. Without `in` it is an
/// object inside a record.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident($fields:ident) in $file:literal { $($body:tt)+ }) => {
        $crate::model::record::record! { $(#[$meta])* pub struct $name($fields) { $($body)+ } }

        impl $crate::model::record::Record for $name {
            const FILE: &'static str = $file;

            fn id(&self) -> &str {
                &self.id
            }
        }
    };
    ($(#[$meta:meta])* pub struct $name:ident($fields:ident) {
        $($(#[$doc:meta])* pub $field:ident: $kind:ty = $read:expr,)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name { $($(#[$doc])* pub $field: $kind,)+ }

        impl $crate::model::record::Read for $name {
            fn read($fields: &mut $crate::model::object::Fields<'_>) -> Self {
                $(let $field: $kind = $read;)+
                Self { $($field),+ }
            }
        }
    };
}

pub(super) use record;
