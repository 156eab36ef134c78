"""The program's windows as assistive technology reads them. Nothing here presses anything."""

from functools import cached_property

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402
from gi.repository.GLib import Error as Gone  # noqa: E402, what is read is there no longer

MOST_CHILDREN = 400  # of one node; a list of a million rows has more
LISTS = ("list", "table", "tree", "tree table", "page tab list", "menu", "menu bar", "popup menu")
ROWS = ("list item", "table cell", "tree item", "page tab")
State = Atspi.StateType


class Node:
    """One accessible; each thing is read when it is first asked for, and a later look takes a new node."""

    def __init__(self, accessible, parent=None):
        self.accessible = accessible
        self.parent = parent
        self.states = accessible.get_state_set()

    @cached_property
    def role(self):
        return self.accessible.get_role_name()

    @cached_property
    def name(self):
        return self._names[0]

    @property
    def value(self):
        """What a box that drops down shows."""
        return self._names[1]

    @cached_property
    def _names(self):
        name = self.accessible.get_name() or ""
        if self.role != "combo box":
            return name, ""
        # Ours say "Paper: A4"; Qt's own, in its dialogs, only what they show, and what they are in their label.
        what, colon, shown = name.partition(": ")
        return (what, shown) if colon else (self.label, name)

    def has(self, *states):
        return all(self.states.contains(state) for state in states)

    @property
    def label(self):
        """The words of what labels it."""
        for relation in self.accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets() > 0:
                return relation.get_target(0).get_name() or ""
        return ""

    @property
    def is_showing(self):
        return self.has(State.SHOWING)

    @property
    def is_focused(self):
        return self.has(State.FOCUSED)

    @property
    def is_focusable(self):
        return self.has(State.FOCUSABLE)

    @property
    def is_checked(self):
        return self.has(State.CHECKED)

    @property
    def is_selected(self):
        return self.has(State.SELECTED)

    @property
    def is_enabled(self):
        return self.has(State.ENABLED)

    @property
    def text(self):
        """What stands in a field or a text, as far as it may be read."""
        words = self.accessible.get_text_iface()
        return words.get_text(0, -1) if words else ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    def ancestors(self):
        above = []
        node = self.parent
        while node is not None:
            above.append(node)
            node = node.parent
        return above

    def children(self):
        for index in range(min(self.accessible.get_child_count(), MOST_CHILDREN)):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                yield Node(child, self)

    def walk(self):
        """This one and all below that show."""
        yield self
        for child in self.children():
            if child.is_showing:
                yield from child.walk()

    def __str__(self):
        marks = "".join(mark for state, mark in ((State.FOCUSED, " focused"), (State.CHECKED, " checked"),
                                                 (State.SELECTED, " selected")) if self.has(state))
        value = f" = {self.value}" if self.value else ""
        return f'{self.role} "{self.name}"{value}{marks}{"" if self.is_enabled else " disabled"}'


def matches(wanted, name):
    """A word or sentence as it stands, or a function that judges it."""
    return wanted is None or (wanted(name) if callable(wanted) else wanted == name)


class Tree:
    """The windows of one process."""

    def __init__(self, process):
        self.process = process
        self.application = None

    def windows(self):
        """Those that show; the one that came last is read first, as a dialog stands over its window."""
        if self.application is None:
            Atspi.init()
            Atspi.set_timeout(20_000, 60_000)  # ms
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(index)
                if child is not None and child.get_process_id() == self.process.pid:
                    child.set_cache_mask(Atspi.Cache.NONE)  # every look is a fresh one
                    self.application = child
        if self.application is None:
            return []
        return [window for window in reversed(list(Node(self.application).children())) if window.is_showing]

    def all(self):
        """Every node that shows. What is read may go meanwhile: Gone is raised then."""
        for window in self.windows():
            yield from window.walk()

    def find(self, role=None, name=None, where=None):
        for node in self.all():
            if matches(role, node.role) and matches(name, node.name) and (where is None or where(node)):
                return node
        return None

    def focused(self):
        """The innermost that has the focus: a row says more than its list. Two say that they have it and have not: the
        row on which a list stands while the focus is elsewhere, and the inside of a text, which cannot take it."""
        best = None
        for node in self.all():
            if node.is_focused and node.is_focusable and (
                    node.role not in ROWS or any(above.is_focused for above in node.ancestors() if above.role in LISTS)):
                best = node
        return best

    def says(self, words):
        """The first node with these words in its name or its text."""
        return next((node for node in self.all() if words in node.name or node.role == "text" and words in node.text), None)

    def dump(self):
        lines = []
        for node in self.all():
            lines.append("  " * len(node.ancestors()) + str(node))
        return "\n".join(lines)
