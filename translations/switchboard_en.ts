<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>sb::ui::ActiveChoice</name>
    <message numerus="yes">
        <source>This agent is answering calls on %n line(s)</source>
        <translation>
            <numerusform>This agent is answering calls on %n line</numerusform>
            <numerusform>This agent is answering calls on %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentEditor</name>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>%n unsaved edit</numerusform>
            <numerusform>%n unsaved edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentRows</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentsView</name>
    <message numerus="yes">
        <source>%1 has %n unsaved edit(s).</source>
        <translation>
            <numerusform>%1 has %n unsaved edit.</numerusform>
            <numerusform>%1 has %n unsaved edits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s) would be lost.</source>
        <translation>
            <numerusform>%n unsaved edit would be lost.</numerusform>
            <numerusform>%n unsaved edits would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::CallSetup</name>
    <message numerus="yes">
        <source>%n in prompt and greeting</source>
        <translation>
            <numerusform>%n in prompt and greeting</numerusform>
            <numerusform>%n in prompt and greeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::CallsView</name>
    <message numerus="yes">
        <source>Exported %n call(s) to %1</source>
        <translation>
            <numerusform>Exported %n call to %1</numerusform>
            <numerusform>Exported %n calls to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) exported.</source>
        <translation>
            <numerusform>%n call exported.</numerusform>
            <numerusform>%n calls exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n calls are exported at once; choose fewer.</source>
        <translation>
            <numerusform>At most %n call is exported at once; choose fewer.</numerusform>
            <numerusform>At most %n calls are exported at once; choose fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n calls are copied at once; choose fewer.</source>
        <translation>
            <numerusform>At most %n call is copied at once; choose fewer.</numerusform>
            <numerusform>At most %n calls are copied at once; choose fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::DelayLane</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::ErrorText</name>
    <message numerus="yes">
        <source>%n field(s) need another value</source>
        <translation>
            <numerusform>%n field needs another value</numerusform>
            <numerusform>%n fields need another value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::ExpectCard</name>
    <message numerus="yes">
        <source>medians of the last call, %n turn(s)</source>
        <translation>
            <numerusform>medians of the last call, %n turn</numerusform>
            <numerusform>medians of the last call, %n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::LockReason</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without activity.</source>
        <translation>
            <numerusform>Locked after %n minute without activity.</numerusform>
            <numerusform>Locked after %n minutes without activity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::PromptForm</name>
    <message numerus="yes">
        <source>About %n token(s)</source>
        <translation>
            <numerusform>About %n token</numerusform>
            <numerusform>About %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::RecoveryFace</name>
    <message numerus="yes">
        <source>A copied code leaves the clipboard after %n second(s). Without passphrase and code, nobody can read this workspace again.</source>
        <translation>
            <numerusform>A copied code leaves the clipboard after %n second. Without passphrase and code, nobody can read this workspace again.</numerusform>
            <numerusform>A copied code leaves the clipboard after %n seconds. Without passphrase and code, nobody can read this workspace again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::StrengthBar</name>
    <message numerus="yes">
        <source>Passphrase strength: %1, about %n bits</source>
        <translation>
            <numerusform>Passphrase strength: %1, about %n bit</numerusform>
            <numerusform>Passphrase strength: %1, about %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n bits</source>
        <translation>
            <numerusform>about %n bit</numerusform>
            <numerusform>about %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::TurnsLane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::VersionsView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
</context>
</TS>
