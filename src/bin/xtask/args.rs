//! What stands on the command line.

use crate::failure::{Failure, Outcome};

/// The arguments not yet asked for.
pub(crate) struct Args {
    own: Vec<String>,
    /// What follows `--`: handed on to another program.
    pub(crate) rest: Vec<String>,
}

impl Args {
    /// The arguments of this process.
    pub(crate) fn from_command_line() -> Self {
        Self::new(std::env::args().skip(1))
    }

    fn new(args: impl IntoIterator<Item = String>) -> Self {
        let mut args = args.into_iter();
        let own = args.by_ref().take_while(|arg| arg != "--").collect();
        Self { own, rest: args.collect() }
    }

    /// Takes the first argument.
    pub(crate) fn command(&mut self) -> Option<String> {
        (!self.own.is_empty()).then(|| self.own.remove(0))
    }

    /// Takes a flag such as `--check`; whether it was there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let found = self.own.iter().position(|arg| arg == name);
        if let Some(at) = found {
            self.own.remove(at);
        }
        found.is_some()
    }

    /// Takes a number such as `--port 8080`.
    pub(crate) fn number(&mut self, name: &str) -> Outcome<Option<u16>> {
        let Some(at) = self.own.iter().position(|arg| arg == name) else {
            return Ok(None);
        };
        let value = self.own.get(at + 1).and_then(|value| value.parse().ok());
        if value.is_none() {
            return Err(Failure::new(
                format!("`{name}` has no number after it"),
                format!("write for example `{name} 8080`"),
            ));
        }
        self.own.drain(at..=at + 1);
        Ok(value)
    }

    /// Fails if something is left that nobody asked for.
    pub(crate) fn finish(&self) -> Outcome {
        match self.own.first() {
            None => Ok(()),
            Some(unknown) => Err(Failure::new(
                format!("`{unknown}` means nothing here"),
                "`cargo xtask help` lists the commands and their options",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Args {
        Args::new(line.split(' ').map(str::to_owned))
    }

    #[test]
    fn takes_flags_and_numbers_in_any_order() {
        let mut args = args("serve --no-open --port 81 -- --port 9");
        assert_eq!(args.command().as_deref(), Some("serve"));
        assert_eq!(args.number("--port").ok().flatten(), Some(81));
        assert!(args.flag("--no-open"));
        assert!(args.finish().is_ok());
        assert_eq!(args.rest, ["--port", "9"]);
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        assert!(args("--hlep").finish().is_err());
        assert!(args("--port many").number("--port").is_err());
        assert!(args("--port").number("--port").is_err());
    }
}
