//! What pointers and wheel mean on a map: browser events in, gestures out.
//!
//! The page keeps its scrolling: one finger scrolls it and only taps the map, a plain wheel scrolls it and zooms the
//! map only with Ctrl or ⌘, or while the map has the focus. A mouse or a pen drags the map, two fingers drag and
//! pinch it. Positions are CSS pixels from the figure's upper left corner, times are milliseconds of any clock.

/// How far a pointer may stray between press and release and still tap, CSS pixels.
pub const TAP_SLOP_PX: f64 = 6.0;

/// How soon the second tap of a double tap has to end after the first one, milliseconds.
pub const DOUBLE_TAP_MS: f64 = 300.0;

/// How far apart the taps of a double tap may be, CSS pixels: less than a fingertip.
pub const DOUBLE_TAP_REACH_PX: f64 = 32.0;

/// Fingers nearer than this count as being this far apart, CSS pixels; nearer by, a tremor would zoom wildly.
pub const MIN_PINCH_PX: f64 = 24.0;

/// Doublings of the scale for each CSS pixel of the wheel: a notch of 100 px magnifies by 1.15.
pub const WHEEL_OCTAVES_PER_PX: f64 = 0.002;

/// The same with Ctrl, which is also how browsers report a pinch on a touchpad, in far smaller steps.
pub const PINCH_WHEEL_OCTAVES_PER_PX: f64 = 0.01;

/// The most that one wheel event can do, so that Ctrl with a coarse wheel stays usable, doublings of the scale.
pub const MAX_WHEEL_OCTAVES: f64 = 0.5;

/// A line of a wheel that counts in lines, CSS pixels.
pub const WHEEL_LINE_PX: f64 = 25.0;

/// A page of a wheel that counts in pages, CSS pixels.
pub const WHEEL_PAGE_PX: f64 = 500.0;

/// Positions are limited to this, far beyond any screen, so that differences stay finite, CSS pixels.
const FARTHEST_PX: f64 = 1e6;

/// The button that presses, in the `buttons` of a pointer event.
const PRIMARY_BUTTON: u16 = 1;

/// What points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointerKind {
    /// A mouse, or anything that is not one of the others.
    Mouse,
    /// A finger.
    Touch,
    /// A pen, which hovers and drags as a mouse does.
    Pen,
}

impl PointerKind {
    /// What a pointer event names; the browser may know further kinds.
    #[must_use]
    pub fn of(pointer_type: &str) -> Self {
        match pointer_type {
            "touch" => Self::Touch,
            "pen" => Self::Pen,
            _ => Self::Mouse,
        }
    }

    /// Whether it can be over something without pressing it: not a finger, which is also less exact.
    #[must_use]
    pub fn hovers(self) -> bool {
        self != Self::Touch
    }
}

/// What a pointer did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointerPhase {
    /// Pressed on the figure.
    Down,
    /// Moved, pressed or not.
    Move,
    /// Released.
    Up,
    /// Taken over by the browser, such as for scrolling.
    Cancel,
    /// Left the figure.
    Leave,
}

/// A pointer event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PointerInput {
    /// Tells fingers apart.
    pub id: i32,
    /// What points.
    pub kind: PointerKind,
    /// What it did.
    pub phase: PointerPhase,
    /// Where, CSS pixels.
    pub position: [f64; 2],
    /// When, milliseconds.
    pub time_ms: f64,
    /// The buttons held, as in the browser's event.
    pub buttons: u16,
    /// Whether one finger drags the map instead of scrolling the page, as in a map that fills the screen.
    pub engaged: bool,
}

/// What a wheel counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WheelMode {
    /// CSS pixels.
    Pixel,
    /// Lines of text.
    Line,
    /// Pages.
    Page,
}

/// A turn of the wheel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WheelInput {
    /// Where the pointer is, CSS pixels.
    pub position: [f64; 2],
    /// Vertical way in the mode's unit, downwards positive.
    pub delta: f64,
    /// The unit.
    pub mode: WheelMode,
    /// Whether Ctrl is held, or a touchpad is pinched.
    pub ctrl: bool,
    /// Whether ⌘ is held.
    pub meta: bool,
    /// Whether the figure has the keyboard's focus.
    pub focused: bool,
}

/// What the reader means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gesture {
    /// A mouse or pen points somewhere.
    Hover([f64; 2]),
    /// It points nowhere on the figure any more.
    Leave,
    /// Pressed and released on the spot. A double click taps twice before it is one.
    Tap {
        /// Where.
        position: [f64; 2],
        /// Whether by finger: marks are then looked for further around.
        touch: bool,
    },
    /// Tapped or clicked twice. By finger it takes the second tap's place.
    DoubleTap {
        /// Where.
        position: [f64; 2],
    },
    /// The map is dragged by some CSS pixels.
    PanBy([f64; 2]),
    /// The map is magnified by a factor about a point.
    ZoomAbout {
        /// The point that stays.
        position: [f64; 2],
        /// Above 1 to come nearer.
        factor: f64,
    },
    /// A drag or a pinch is over.
    PanEnd,
    /// The browser took a single finger over, to scroll the page with it.
    PageScroll,
}

/// A pressed pointer.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Contact {
    id: i32,
    kind: PointerKind,
    start: [f64; 2],
    last: [f64; 2],
    /// Still a tap if it were released now.
    taps: bool,
}

/// The machine that turns pointer events into gestures. One for each figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gestures {
    /// One, or the two fingers of a pinch; further ones are not followed.
    contacts: Vec<Contact>,
    panning: bool,
    last_tap: Option<([f64; 2], f64)>,
    by_touch: bool,
}

impl Gestures {
    /// What a pointer event means; usually one gesture, two when a pinch both drags and zooms. An event without a
    /// position means nothing.
    pub fn pointer(&mut self, input: PointerInput) -> Vec<Gesture> {
        let Some(position) = bounded(input.position) else { return Vec::new() };
        let input = PointerInput { position, ..input };
        match input.phase {
            PointerPhase::Down => self.pressed(input),
            PointerPhase::Move => self.moved(input),
            PointerPhase::Up => self.released(input),
            PointerPhase::Cancel => self.lost(input),
            PointerPhase::Leave => self.left(input),
        }
    }

    /// What a double click means: nothing after a finger's taps, which count themselves.
    #[must_use]
    pub fn double_click(&self, position: [f64; 2]) -> Option<Gesture> {
        bounded(position).filter(|_| !self.by_touch).map(|position| Gesture::DoubleTap { position })
    }

    fn pressed(&mut self, input: PointerInput) -> Vec<Gesture> {
        let touch = input.kind == PointerKind::Touch;
        if !touch && input.buttons & PRIMARY_BUTTON == 0 {
            return Vec::new();
        }
        // An id can come again when its release was missed.
        let ended = self.remove(input.id);
        let another_kind = self.contacts.iter().any(|contact| contact.kind != input.kind);
        if self.contacts.len() < if touch { 2 } else { 1 } && !another_kind {
            self.by_touch = touch;
            let position = input.position;
            let taps = self.contacts.is_empty();
            self.contacts.push(Contact { id: input.id, kind: input.kind, start: position, last: position, taps });
        }
        if self.contacts.len() == 2 {
            self.contacts.iter_mut().for_each(|contact| contact.taps = false);
        }
        ended
    }

    fn moved(&mut self, input: PointerInput) -> Vec<Gesture> {
        let hovers = input.kind.hovers();
        let Some(index) = self.index(input.id) else {
            // While something else presses, a mouse that moves by itself is of no interest.
            let is_hover = hovers && self.contacts.is_empty();
            return if is_hover { vec![Gesture::Hover(input.position)] } else { Vec::new() };
        };
        if hovers && input.buttons & PRIMARY_BUTTON == 0 {
            // Released where the browser could not see it.
            let mut gestures = self.remove(input.id);
            gestures.push(Gesture::Hover(input.position));
            return gestures;
        }
        if self.contacts.len() == 2 { self.pinched(index, input) } else { self.dragged(index, input) }
    }

    fn dragged(&mut self, index: usize, input: PointerInput) -> Vec<Gesture> {
        let contact = &mut self.contacts[index];
        if contact.taps && distance(contact.start, input.position) <= TAP_SLOP_PX {
            return Vec::new();
        }
        contact.taps = false;
        let delta = difference(input.position, contact.last);
        contact.last = input.position;
        let scrolls_the_page = input.kind == PointerKind::Touch && !input.engaged;
        if scrolls_the_page || delta == [0.0, 0.0] {
            return Vec::new();
        }
        self.panning = true;
        vec![Gesture::PanBy(delta)]
    }

    fn pinched(&mut self, index: usize, input: PointerInput) -> Vec<Gesture> {
        let span = |contacts: &[Contact]| {
            let [a, b] = [contacts[0].last, contacts[1].last];
            let middle = [f64::midpoint(a[0], b[0]), f64::midpoint(a[1], b[1])];
            (middle, distance(a, b).max(MIN_PINCH_PX))
        };
        let (middle_before, before) = span(&self.contacts);
        self.contacts[index].last = input.position;
        let (position, after) = span(&self.contacts);
        let delta = difference(position, middle_before);
        let pan = (delta != [0.0, 0.0]).then_some(Gesture::PanBy(delta));
        let zoom = (after != before).then_some(Gesture::ZoomAbout { position, factor: after / before });
        let gestures: Vec<Gesture> = pan.into_iter().chain(zoom).collect();
        self.panning |= !gestures.is_empty();
        gestures
    }

    fn released(&mut self, input: PointerInput) -> Vec<Gesture> {
        let Some(contact) = self.index(input.id).map(|index| self.contacts[index]) else { return Vec::new() };
        let ended = self.remove(input.id);
        let taps = contact.taps && distance(contact.start, input.position) <= TAP_SLOP_PX;
        if taps { vec![self.tapped(input)] } else { ended }
    }

    fn tapped(&mut self, input: PointerInput) -> Gesture {
        let position = input.position;
        let touch = input.kind == PointerKind::Touch;
        let repeated = self.last_tap.take().is_some_and(|(place, time_ms)| {
            let pause = input.time_ms - time_ms;
            (0.0..=DOUBLE_TAP_MS).contains(&pause) && distance(place, position) <= DOUBLE_TAP_REACH_PX
        });
        if touch && repeated {
            return Gesture::DoubleTap { position };
        }
        self.last_tap = touch.then_some((position, input.time_ms));
        Gesture::Tap { position, touch }
    }

    fn lost(&mut self, input: PointerInput) -> Vec<Gesture> {
        let alone = self.contacts.len() == 1 && self.index(input.id).is_some();
        let mut gestures = self.remove(input.id);
        if input.kind.hovers() {
            gestures.push(Gesture::Leave);
        } else if alone && gestures.is_empty() {
            gestures.push(Gesture::PageScroll);
        }
        gestures
    }

    /// A captured pointer leaves only after its release, a finger has not hovered.
    fn left(&mut self, input: PointerInput) -> Vec<Gesture> {
        let hovered = input.kind.hovers() && self.index(input.id).is_none();
        if hovered { vec![Gesture::Leave] } else { Vec::new() }
    }

    fn index(&self, id: i32) -> Option<usize> {
        self.contacts.iter().position(|contact| contact.id == id)
    }

    /// Forgets a contact. What was dragged or pinched with it ends; a finger that stays may go on dragging.
    fn remove(&mut self, id: i32) -> Vec<Gesture> {
        let Some(index) = self.index(id) else { return Vec::new() };
        self.contacts.remove(index);
        if std::mem::take(&mut self.panning) { vec![Gesture::PanEnd] } else { Vec::new() }
    }
}

/// What a turn of the wheel means; `None` leaves it to the page's scrolling.
#[must_use]
pub fn wheel(input: WheelInput) -> Option<Gesture> {
    let position = bounded(input.position)?;
    let unit_px = match input.mode {
        WheelMode::Pixel => 1.0,
        WheelMode::Line => WHEEL_LINE_PX,
        WheelMode::Page => WHEEL_PAGE_PX,
    };
    let rate = if input.ctrl { PINCH_WHEEL_OCTAVES_PER_PX } else { WHEEL_OCTAVES_PER_PX };
    let octaves = (-input.delta * unit_px * rate).clamp(-MAX_WHEEL_OCTAVES, MAX_WHEEL_OCTAVES);
    let zooms = (input.ctrl || input.meta || input.focused) && octaves.abs() > 0.0;
    // The camera's flights need this function too; the power of two would bring a table of its own.
    zooms.then(|| Gesture::ZoomAbout { position, factor: (octaves * std::f64::consts::LN_2).exp() })
}

/// A position near enough for differences to stay finite; `None` for what is not a number.
fn bounded(position: [f64; 2]) -> Option<[f64; 2]> {
    let known = !position.iter().any(|length| length.is_nan());
    known.then(|| position.map(|length| length.clamp(-FARTHEST_PX, FARTHEST_PX)))
}

fn difference(a: [f64; 2], b: [f64; 2]) -> [f64; 2] {
    [a[0] - b[0], a[1] - b[1]]
}

fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    let [x, y] = difference(a, b);
    x.hypot(y)
}
