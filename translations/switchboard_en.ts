<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
</TS>
