#!/usr/bin/python3
"""A new operator's first hour, with the keyboard alone: workspace, agent, call, log, report, printed statement."""

import os
from datetime import datetime, timezone

from clerk import Clerk, main
from desk import Desk, pdf_text
from first_start import create_workspace

WORKSPACE = "Harbour desk"
AGENT = "Lighthouse desk"
GREETING = "Lighthouse desk, how can I help?"
INSTRUCTIONS = """You answer the telephone of a lighthouse museum. Be brief.

Facts
Opening hours: The museum is open from nine until five on every day.

Questions and answers
Q: When is the museum open?
A: The museum is open from nine until five on every day.
Q: How do I get to the lighthouse?
A: Take the ferry from the harbour."""
CALLER_SAYS = "When is the museum open?"


def make_agent(clerk):
    clerk.press("ctrl+4")
    clerk.wait_for("push button", "New agent")
    clerk.press("ctrl+n")
    clerk.wait_for("dialog", "New agent")
    clerk.wait_focus("Name")
    clerk.type(AGENT)
    clerk.press("Return")
    clerk.wait_gone("dialog", "New agent")
    clerk.wait_for("text", "Instructions")
    clerk.write_in("Greeting", GREETING)
    clerk.write_in("Instructions", INSTRUCTIONS)
    clerk.press("ctrl+s")
    clerk.wait_words(f"Saved {AGENT}")
    clerk.tell("the agent is made")


def call_agent(clerk):
    clerk.press("ctrl+t")
    clerk.wait_for("push button", "Call", lambda button: button.is_enabled)
    clerk.press("ctrl+Return")
    clerk.wait_words(GREETING)
    clerk.wait("the agent listens", lambda: clerk.tree.find(None, "Agent", lambda dot: dot.description == "Listening"))
    clerk.tell("the agent has answered")
    sound = clerk.desk.play_to_microphone(clerk.desk.speak(CALLER_SAYS))
    clerk.wait_words("museum open")
    clerk.wait_words("from nine until five")
    clerk.wait("the agent listens again", lambda: clerk.tree.find(None, "Agent", lambda dot: dot.description == "Listening"))
    assert sound.wait(60) == 0, "the caller's sound was not played"
    clerk.tell("the caller was understood and answered")
    clerk.press("ctrl+Return")
    clerk.wait_for("push button", "Open in Calls")
    clerk.tell("the call is over")


def find_call(clerk):
    clerk.press("ctrl+3")
    clerk.wait_for("text", "Words in transcripts")
    clerk.press("ctrl+alt+f")
    clerk.wait_focus("Words in transcripts")
    clerk.type("ferry")
    clerk.press("Return")
    clerk.wait_words("No call matches")
    clerk.press("ctrl+alt+f")
    clerk.wait_focus("Words in transcripts")
    clerk.type("museum")
    clerk.press("Return")
    clerk.wait_words("1 found")
    clerk.tell("the call is found by its words")


def save_file(clerk, dialog, path):
    """In a dialog that asks for a file: types the whole path."""
    clerk.wait_for("dialog", dialog)
    clerk.wait_focus("File name:")
    clerk.press("ctrl+a")
    clerk.type(path)
    clerk.press("Return")
    clerk.wait_gone("dialog", dialog)
    clerk.wait(f"{os.path.basename(path)} is written", lambda: os.path.exists(path) and os.path.getsize(path) > 0)


def check_words(path, *wanted):
    text = pdf_text(path)
    for words in wanted:
        assert words in text, f'"{words}" is not in {os.path.basename(path)}:\n{text}'


def save_report(clerk, folder):
    clerk.press("ctrl+8")
    clerk.choose("Report", "Agent report")
    clerk.wait_for("push button", "Save PDF", lambda button: button.is_enabled)
    path = os.path.join(folder, "agent.pdf")
    clerk.press("ctrl+alt+p")
    save_file(clerk, "Save report", path)
    check_words(path, "Agent report", AGENT)
    clerk.tell("the report is saved")


def print_statement(clerk, folder):
    clerk.choose("Report", "Monthly statement")
    clerk.wait_for("push button", "Save PDF", lambda button: button.is_enabled)
    path = os.path.join(folder, "statement.pdf")
    clerk.press("ctrl+alt+shift+p")
    clerk.wait_for("dialog", "Print")
    clerk.write_in("Output file:", path)
    clerk.go_to("Print", "push button")
    clerk.press("Return")
    clerk.wait(f"{path} is written", lambda: os.path.exists(path) and os.path.getsize(path) > 0)
    clerk.wait_words("went to the printer")
    check_words(path, "Monthly statement", WORKSPACE, AGENT, f"{datetime.now(timezone.utc):%B %Y}")
    clerk.tell("the statement is printed")


def test(program):
    with Desk(program) as desk:
        clerk = Clerk(desk)
        create_workspace(clerk, WORKSPACE, samples=False)
        make_agent(clerk)
        call_agent(clerk)
        find_call(clerk)
        papers = desk.path("home", "papers")
        os.makedirs(papers)
        save_report(clerk, papers)
        print_statement(clerk, papers)
        clerk.quit()


if __name__ == "__main__":
    main(test)
