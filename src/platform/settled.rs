//! Work that waits until nothing has asked for it for a while.

use leptos::prelude::*;
use std::time::Duration;

/// A repeatable piece of work that every further request puts off. Ends with the owner it was made under.
#[derive(Clone, Copy)]
pub struct SettledTask {
    quiet: Duration,
    timeout: StoredValue<Option<TimeoutHandle>>,
    work: StoredValue<Box<dyn Fn()>, LocalStorage>,
}

impl SettledTask {
    /// A task that has not been asked for yet, done once no request came for `quiet`.
    pub fn new(quiet: Duration, work: impl Fn() + 'static) -> Self {
        Self { quiet, timeout: StoredValue::new(None), work: StoredValue::new_local(Box::new(work)) }
    }

    /// Asks for the work to be done.
    pub fn request(self) {
        self.forget();
        // The owner may be gone by then: there is nothing to do any more.
        let work = move || {
            if self.timeout.try_set_value(None).is_none() {
                self.work.try_with_value(|work| work());
            }
        };
        self.timeout.set_value(set_timeout_with_handle(work, self.quiet).ok());
    }

    /// Takes back a request; whether there was one.
    pub fn forget(self) -> bool {
        let timeout = self.timeout.try_update_value(Option::take).flatten();
        timeout.inspect(TimeoutHandle::clear).is_some()
    }
}
