//! Lines as commands, the same on the plane and on the screen.

/// A step of a path, in whatever unit its owner says: grid units for the basemap, CSS pixels in a scene.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PathCommand {
    /// Start a subpath.
    Move([f64; 2]),
    /// A straight segment.
    Line([f64; 2]),
    /// Back to the start of the subpath.
    Close,
}
