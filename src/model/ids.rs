//! Ids that point from one record to another, resolved to positions while reading.

macro_rules! position {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(pub(super) u16);

        impl $name {
            /// Position in the plan's list.
            #[must_use]
            pub fn at(self) -> usize {
                usize::from(self.0)
            }

            /// Position in the plan's list, as a small number.
            #[must_use]
            pub fn position(self) -> u16 {
                self.0
            }

            /// The id of position `at`; `None` past the largest number of records.
            #[must_use]
            pub fn nth(at: usize) -> Option<Self> {
                u16::try_from(at).ok().map(Self)
            }
        }
    };
}

position! {
    /// A section of the plan's text, in `Plan::sections`.
    SectionId
}
position! {
    /// A town or zone, in `Plan::places`.
    PlaceId
}
position! {
    /// A park, in `Plan::parks`.
    ParkId
}
position! {
    /// A micro-park, in `Plan::micro_parks`.
    MicroParkId
}
position! {
    /// A task, group of tasks or safeguard, in `Plan::tasks`.
    TaskId
}
position! {
    /// A sector (行业类别), in `Plan::sectors`.
    SectorId
}

/// Ids in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Ids {
    order: Vec<String>,
    /// Their positions in the order of the ids.
    sorted: Vec<u16>,
}

impl Ids {
    /// Most ids: as many as positions can tell apart.
    pub(super) const MOST: usize = 1 << 16;

    pub(super) fn position(&self, name: &str) -> Option<u16> {
        self.sorted.get(self.place(name).ok()?).copied()
    }

    /// The position of `name`, which is added when it is new; `None` when there is no room.
    pub(super) fn position_or_add(&mut self, name: &str) -> Option<u16> {
        match self.place(name) {
            Ok(place) => self.sorted.get(place).copied(),
            Err(place) => {
                let position = u16::try_from(self.order.len()).ok()?;
                self.order.push(name.into());
                self.sorted.insert(place, position);
                Some(position)
            }
        }
    }

    pub(super) fn into_order(self) -> Vec<String> {
        self.order
    }

    /// Where among the sorted ones `name` stands, or would.
    fn place(&self, name: &str) -> Result<usize, usize> {
        let known = |at: &u16| self.order.get(usize::from(*at)).map(String::as_str);
        self.sorted
            .binary_search_by(|at| known(at).cmp(&Some(name)))
    }
}
