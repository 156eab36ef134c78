"""Somebody at the desk with a keyboard and no mouse, who reads the screen through assistive technology."""

import os
import subprocess
import sys
import time

from desk import until
from tree import Gone, Tree

PATIENCE = 90  # seconds; on a quiet machine nothing takes three
MOST_TABS = 80
MOST_ITEMS = 40


class Clerk:
    """Begins with a start of the program."""

    def __init__(self, desk):
        self.desk = desk
        self.began = time.monotonic()
        self.start()

    def start(self):
        self.desk.start_program()
        self.tree = Tree(self.desk.program)

    def quit(self):
        self.press("ctrl+q")
        code = self.desk.program.wait(PATIENCE)
        assert code == 0, f"the program ended with {code}\n" + self._logs()

    def tell(self, sentence):
        print(f"{time.monotonic() - self.began:6.1f} s  {sentence}", flush=True)

    # What is read

    def wait(self, what, probe, seconds=PATIENCE):
        def look():
            if self.desk.has_ended():
                raise AssertionError(f"the program ended while waiting for: {what}\n" + self._logs())
            try:
                return probe()
            except Gone:
                return None  # the window changes: look again

        return until(what, look, seconds, self._scene)

    def wait_for(self, role, name, where=None):
        return self.wait(f'{role} "{name}"', lambda: self.tree.find(role, name, where))

    def wait_words(self, words):
        return self.wait(f'the words "{words}"', lambda: self.tree.says(words))

    def wait_gone(self, role, name):
        self.wait(f'{role} "{name}" is gone', lambda: self.tree.find(role, name) is None)

    def wait_focus(self, name, role=None):
        def look():
            focused = self.tree.focused()
            return focused if focused and focused.name == name and role in (None, focused.role) else None

        return self.wait(f'the focus is on "{name}"', look)

    def _scene(self):
        try:
            return self.tree.dump() + "\n" + self._logs()
        except Gone:
            return self._logs()

    def _logs(self):
        return self.desk.log_of(os.path.basename(self.desk.program_path))

    # What is pressed

    def press(self, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True, timeout=30)

    def type(self, text):
        for index, line in enumerate(text.split("\n")):
            if index > 0:
                self.press("Return")
            subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "10", "--", line], check=True, timeout=120)

    def go_to(self, name, role=None, key="Tab"):
        """Walks with the Tab key until the focus is there; answers with what has it."""
        focused = self.wait("something has the focus", self.tree.focused)
        walked = []
        for presses in range(MOST_TABS):
            if focused.name == name and role in (None, focused.role):
                if presses > 12:
                    self.tell(f"   {presses} presses of {key} to \"{name}\"")
                return focused
            walked.append(str(focused))
            self.press(key)
            before = focused

            def moved():
                now = self.tree.focused()
                return now if now and now.accessible != before.accessible else None

            focused = self.wait(f"{key} leaves {before}", moved, 20)
        raise AssertionError(f'"{name}" is not reached by {key}; walked: ' + ", ".join(walked))

    def write_in(self, name, text):
        """Puts the text in the field of that name in place of what it holds, and sees that it arrived."""
        field = self.go_to(name)
        self.press("ctrl+a")
        self.type(text)
        if field.role != "password text":
            self.wait(f'"{name}" holds what was typed', lambda: field.text.strip() == text)

    def choose(self, name, item):
        """Opens the list that drops down from the box, walks to the item and takes it."""
        self.go_to(name, "combo box")
        self.press("space")
        self.wait(f'the list of "{name}" has the focus', self._row)
        self.press("Home")
        here = self.wait(f'the list of "{name}" is at its first item', lambda: self._row(first=True))
        for _ in range(MOST_ITEMS):
            if here.name == item:
                self.press("Return")
                self.wait_focus(name, "combo box")
                return
            self.press("Down")
            before = here
            here = self.wait(f"Down leaves {before}", lambda: self._row(but=before))
        raise AssertionError(f'"{name}" has no "{item}"')

    def _row(self, but=None, first=False):
        row = self.tree.focused()
        if row is None or row.role != "list item" or but is not None and row.accessible == but.accessible:
            return None
        return row if not first or row.accessible.get_index_in_parent() == 0 else None


def main(test):
    """Runs test(program); the exit code says how it went."""
    if len(sys.argv) != 2:
        print(f"usage: {sys.argv[0]} PROGRAM", file=sys.stderr)
        sys.exit(2)
    try:
        test(os.path.abspath(sys.argv[1]))
    except AssertionError as problem:
        print(f"FAILED: {problem}", flush=True)
        sys.exit(1)
    print("passed", flush=True)
