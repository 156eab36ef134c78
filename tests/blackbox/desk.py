"""A desk of the test's own: display, window manager, buses, virtual sound card, and the program in an empty home."""

import os
import shutil
import subprocess
import tempfile
import time

START_SECONDS = 60  # only a broken machine needs them
TOOLS = ("Xvfb", "openbox", "dbus-daemon", "pulseaudio", "pactl", "paplay", "flite", "xdotool", "pdftotext")


def until(what, probe, seconds, on_failure=None):
    """Asks probe() again and again; answers its first true value. The only wait there is."""
    end = time.monotonic() + seconds
    while True:
        value = probe()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}" + (f"\n{on_failure()}" if on_failure else ""))
        time.sleep(0.05)  # between two questions; what is asked for decides when it is over


SOUND = """\
load-module module-native-protocol-unix auth-anonymous=1 socket={socket}
load-module module-null-sink sink_name=speaker rate=16000 channels=1 format=s16le sink_properties=device.description=Speaker
load-module module-null-sink sink_name=micfeed rate=16000 channels=1 format=s16le sink_properties=device.description=MicFeed
load-module module-remap-source master=micfeed.monitor source_name=mic source_properties=device.description=Microphone
set-default-sink speaker
set-default-source mic
"""

# Only the bus of assistive technology may be started by it: no key chain, no portal, nothing that asks the operator.
BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Desk:
    """Use as `with Desk(program) as desk`. Only processes that it started are ended, and its folder goes with it."""

    def __init__(self, program):
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        assert not missing, f"not installed: {', '.join(missing)} (./dev test installs them)"
        self.program_path = program
        self.folder = tempfile.mkdtemp(prefix="desk-")
        self.home = os.path.join(self.folder, "home")
        self.children = []  # ended in reverse
        self.program = None
        os.makedirs(os.path.join(self.folder, "run"), 0o700)
        os.makedirs(self.home)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def __enter__(self):
        try:
            self._set_environment()
            self._start_display()
            self._start_buses()
            self._start_sound()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            if child.poll() is None:
                child.terminate()
                try:
                    child.wait(10)
                except subprocess.TimeoutExpired:
                    child.kill()
                    child.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _set_environment(self):
        for name in list(os.environ):
            if name.startswith(("QT_", "XDG_", "PULSE_", "SWITCHBOARD_", "DBUS_", "AT_SPI_", "WAYLAND_", "LC_", "GTK_")):
                del os.environ[name]
        os.environ.update(
            HOME=self.home,
            XDG_RUNTIME_DIR=self.path("run"),
            XDG_CONFIG_HOME=self.path("home", ".config"),
            XDG_DATA_HOME=self.path("home", ".local", "share"),
            XDG_CACHE_HOME=self.path("home", ".cache"),
            PULSE_RUNTIME_PATH=self.path("run"),
            PULSE_STATE_PATH=self.path("run"),
            PULSE_SERVER="unix:" + self.path("run", "sound"),
            LC_ALL="C.UTF-8",
            LANGUAGE="en",
            TZ="UTC",
            NO_AT_BRIDGE="1",  # of others; the program is told below
        )

    def _start(self, *command, **options):
        with open(self.path(os.path.basename(command[0]) + ".log"), "ab") as log:
            options.setdefault("stdout", log)
            child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=log, **options)
        self.children.append(child)
        return child

    def log_of(self, name):
        try:
            with open(self.path(name + ".log"), encoding="utf-8", errors="replace") as log:
                return f"--- {name}\n" + log.read()[-4000:]
        except OSError:
            return ""

    def _started_line(self, name, out):
        """What a server writes once it listens."""
        line = out.readline().decode().strip()
        if not line:
            raise AssertionError(f"{name} did not start\n" + self.log_of(name))
        return line

    def _start_display(self):
        out, into = os.pipe()
        self._start("Xvfb", "-displayfd", str(into), "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x800x24",
                    pass_fds=(into,))
        os.close(into)
        with os.fdopen(out, "rb") as answer:
            os.environ["DISPLAY"] = ":" + self._started_line("Xvfb", answer)
        self._start("openbox", "--sm-disable")
        until("the window manager works", lambda: runs("xdotool", "get_desktop"), START_SECONDS,
              lambda: self.log_of("openbox"))

    def _start_buses(self):
        os.makedirs(self.path("services"))
        shutil.copy("/usr/share/dbus-1/services/org.a11y.Bus.service", self.path("services"))
        with open(self.path("bus.conf"), "w", encoding="utf-8") as file:
            file.write(BUS.format(folder=self.folder))
        bus = self._start("dbus-daemon", "--config-file=" + self.path("bus.conf"), "--nofork", "--nopidfile",
                          "--print-address=1", stdout=subprocess.PIPE)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._started_line("dbus-daemon", bus.stdout)

    def _start_sound(self):
        with open(self.path("sound.pa"), "w", encoding="utf-8") as file:
            file.write(SOUND.format(socket=self.path("run", "sound")))
        self._start("pulseaudio", "-n", "-F", self.path("sound.pa"), "--daemonize=no", "--exit-idle-time=-1",
                    "--disallow-exit", "--use-pid-file=no", "--disable-shm=yes")
        until("the sound server answers", lambda: runs("pactl", "info"), START_SECONDS,
              lambda: self.log_of("pulseaudio"))

    def start_program(self):
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.program = self._start(self.program_path, env=environment)

    def workspace(self, name):
        """Where a workspace of that name lies when no other folder was chosen."""
        return self.path("home", ".local", "share", "switchboard", name)

    def has_ended(self):
        return self.program.poll() is not None

    def speak(self, words, voice="rms"):
        """Makes a caller say it: writes the words as sound."""
        file = self.path("caller.wav")
        subprocess.run(["flite", "-voice", voice, "-t", words, "-o", file], check=True, timeout=60)
        return file

    def play_to_microphone(self, file):
        """Answers at once; the microphone hears it while it plays."""
        return self._start("paplay", "--device=micfeed", file)


def runs(*command):
    """Whether a command ends well."""
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=30).returncode == 0


def pdf_text(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], check=True, timeout=60, capture_output=True).stdout.decode()
