//! Other programs: started, watched, and their failures told in one sentence.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::error::Error;
use crate::trouble::{self, Trouble};

/// A program with its arguments, and what it is to do.
pub(crate) struct Program {
    command: Command,
    step: String,
    downloads: bool,
}

impl Program {
    /// `step` completes the sentence "… failed.".
    pub(crate) fn new(program: impl AsRef<OsStr>, step: impl Into<String>) -> Self {
        Self {
            command: Command::new(program),
            step: step.into(),
            downloads: false,
        }
    }

    pub(crate) fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    pub(crate) fn folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// It fetches something, so its failure may be one of the network.
    pub(crate) fn downloads(mut self) -> Self {
        self.downloads = true;
        self
    }

    /// Runs it; the person sees all that it says.
    pub(crate) fn show(mut self) -> Result<(), Error> {
        if io::stderr().is_terminal() {
            // Its messages pass through our hands, so cargo does not see the terminal.
            self.command.env("CARGO_TERM_COLOR", "always");
        }
        let mut child = self.start(Stdio::inherit())?;
        let messages = pass_on(&mut child);
        let ended = child.wait();
        self.judge(ended.is_ok_and(|status| status.success()), &messages)
    }

    /// Runs it and gives what it printed; the person sees its messages only when they are needed to understand why it
    /// failed.
    pub(crate) fn read(self) -> Result<String, Error> {
        self.attempt().map_err(|(error, messages)| {
            if matches!(error, Error::Failed(_)) {
                eprintln!("{}", messages.trim_end());
            }
            error
        })
    }

    /// Runs it and gives what it printed, or why it failed with its messages; the person sees nothing.
    pub(crate) fn attempt(mut self) -> Result<String, (Error, String)> {
        let silent = |error| (error, String::new());
        let child = self.start(Stdio::piped()).map_err(silent)?;
        let output = child
            .wait_with_output()
            .map_err(|error| silent(Error::file(&self.step, error)))?;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let messages = format!("{printed}{}", String::from_utf8_lossy(&output.stderr));
        match self.judge(output.status.success(), &messages) {
            Ok(()) => Ok(printed),
            Err(error) => Err((error, messages)),
        }
    }

    /// Whether it can be started and succeeds; nobody sees what it says.
    pub(crate) fn works(mut self) -> bool {
        self.command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        self.command.status().is_ok_and(|status| status.success())
    }

    fn start(&mut self, stdout: Stdio) -> Result<Child, Error> {
        let name = self.command.get_program().to_string_lossy().into_owned();
        self.command
            .stdout(stdout)
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| match error.kind() {
                ErrorKind::NotFound => Error::NoProgram(name),
                _ => Error::file(name, error),
            })
    }

    fn judge(&self, success: bool, messages: &str) -> Result<(), Error> {
        let step = self.step.clone();
        match trouble::read(messages) {
            _ if success => Ok(()),
            Some(Trouble::DiskFull) => Err(Error::DiskFull(step)),
            Some(Trouble::NoNetwork) if self.downloads => Err(Error::NoNetwork(step)),
            _ => Err(Error::Failed(step)),
        }
    }
}

/// Copies a child's messages to ours as they come, and keeps them.
fn pass_on(child: &mut Child) -> String {
    let mut kept = String::new();
    let Some(messages) = child.stderr.take() else {
        return kept;
    };
    let lines = BufReader::new(messages).split(b'\n').map_while(Result::ok);
    for line in lines {
        let line = String::from_utf8_lossy(&line);
        let _nobody_reads = writeln!(io::stderr(), "{line}");
        kept.extend([&line, "\n"]);
    }
    kept
}

#[cfg(all(test, unix))]
mod tests {
    use super::Program;

    fn shell(script: &str) -> Program {
        Program::new("sh", "The step").args(["-c", script])
    }

    #[test]
    fn failures_are_told_by_what_the_program_said() {
        // script, code of the error
        let table = [
            ("exit 3", "failed"),
            ("echo 'No space left on device' >&2; exit 1", "disk-full"),
            ("echo 'Could not resolve host: x' >&2; exit 1", "no-network"),
        ];
        for (script, code) in table {
            assert_eq!(shell(script).downloads().read().unwrap_err().code(), code);
        }
        // What is shown here is read by whoever runs these tests: a full disk must not be among it.
        let shown = shell("echo 'Could not resolve host: x' >&2; exit 1").downloads();
        assert_eq!(shown.show().unwrap_err().code(), "no-network");
        let offline = shell("echo ECONNREFUSED >&2; exit 1");
        assert_eq!(offline.read().unwrap_err().code(), "failed");
        let missing = Program::new("no-such-program-here", "The step");
        assert_eq!(
            missing.read().unwrap_err().to_string(),
            "The program no-such-program-here is not installed."
        );
    }

    #[test]
    fn what_is_printed_is_given_back() {
        assert_eq!(shell("echo out; echo err >&2").read().unwrap(), "out\n");
        assert!(shell("true").works());
        assert!(!shell("false").works());
    }
}
