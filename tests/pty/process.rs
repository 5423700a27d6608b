//! What the system knows of a process, and waiting for what nobody announces.

use std::{
    collections::BTreeMap,
    env, fs,
    path::Path,
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

/// How long a condition may take to come true.
pub(crate) fn timeout() -> Duration {
    let seconds = env::var("MOSTY_TEST_TIMEOUT").ok().and_then(|text| text.parse().ok());
    Duration::from_secs(seconds.unwrap_or(20))
}

/// Waits for something that cannot call: looks again and again.
#[track_caller]
pub(crate) fn until(what: &str, mut wanted: impl FnMut() -> bool) {
    let deadline = Instant::now() + timeout();
    while !wanted() {
        assert!(Instant::now() < deadline, "waited in vain for {what}");
        // Long enough to leave the processor to the program, short enough not to be noticed.
        thread::sleep(Duration::from_millis(1));
    }
}

/// What a process has cost so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cost {
    /// Clock ticks, in and for the process.
    ticks: u64,
    /// How often each of its threads was woken or put aside.
    switches: BTreeMap<String, (u64, u64)>,
}

/// What the process has cost so far; every thread of it counts.
pub(crate) fn cost(pid: Pid) -> Cost {
    let process = format!("/proc/{}", pid.as_raw_pid());
    let stat = fields(Path::new(&process));
    let ticks = [stat[11].as_str(), &stat[12]].iter().map(|ticks| ticks.parse::<u64>().unwrap()).sum();
    let mut switches = BTreeMap::new();
    for task in fs::read_dir(format!("{process}/task")).unwrap() {
        let status = fs::read_to_string(task.unwrap().path().join("status")).unwrap();
        let field = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            line.trim().to_owned()
        };
        let count = |name: &str| field(name).parse::<u64>().unwrap();
        let name = format!("{} {}", field("Name:"), field("Pid:"));
        switches.insert(name, (count("voluntary_ctxt_switches:"), count("nonvoluntary_ctxt_switches:")));
    }
    Cost { ticks, switches }
}

/// Waits until a process does nothing more, and says what it has cost by then.
#[track_caller]
pub(crate) fn rest(pid: Pid) -> Cost {
    let mut last = cost(pid);
    until("the process to come to rest", || {
        thread::sleep(Duration::from_millis(20));
        let now = cost(pid);
        let rest = now == last && state(pid) == "S";
        last = now;
        rest
    });
    last
}

/// Sends a signal to every child of a process.
pub(crate) fn signal_children(parent: Pid, signal: Signal) {
    let pid = parent.as_raw_pid();
    let list = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap();
    for child in list.split_whitespace().filter_map(|child| Pid::from_raw(child.parse().ok()?)) {
        kill_process(child, signal).unwrap();
    }
}

/// The state letter of a process: `S` asleep, `T` stopped.
pub(crate) fn state(pid: Pid) -> String {
    fields(Path::new(&format!("/proc/{}", pid.as_raw_pid())))[0].clone()
}

/// The fields of `stat` after the name, which may hold blanks itself.
fn fields(process: &Path) -> Vec<String> {
    let stat = fs::read_to_string(process.join("stat")).unwrap();
    let (_, rest) = stat.rsplit_once(')').unwrap();
    rest.split_whitespace().map(str::to_owned).collect()
}
