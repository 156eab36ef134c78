<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_US">
<context>
    <name>sb::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find a command, agent, call or setting</source>
        <translation>आदेश, एजेंट, कॉल या सेटिंग खोजें</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>&gt; actions</source>
        <translation>&gt; कार्य</translation>
    </message>
    <message>
        <source>@ agents</source>
        <translation>@ एजेंट</translation>
    </message>
    <message>
        <source># calls</source>
        <translation># कॉल</translation>
    </message>
    <message>
        <source>: settings</source>
        <translation>: सेटिंग</translation>
    </message>
    <message>
        <source>Enter opens, Esc closes</source>
        <translation>Enter खोलता है, Esc बंद करता है</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
</context>
<context>
    <name>sb::ui::CreateFace</name>
    <message>
        <source>Add three sample agents to try</source>
        <translation>आज़माने के लिए तीन नमूना एजेंट जोड़ें</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>कार्यक्षेत्र बनाएँ</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>कार्यक्षेत्र बनाएँ</translation>
    </message>
    <message>
        <source>Agents, calls and money in one folder that only you can open.</source>
        <translation>एजेंट, कॉल और पैसे का हिसाब एक फ़ोल्डर में, जिसे केवल आप खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Switchboard cannot reset a passphrase. The next step gives you a recovery code for the day you forget it.</source>
        <translation>Switchboard पासफ़्रेज़ नहीं बदल सकता। अगला चरण आपको एक रिकवरी कोड देता है, उस दिन के लिए जब आप उसे भूल जाएँ।</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>पहली कॉल</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>कार्यक्षेत्र खोलें…</translation>
    </message>
    <message>
        <source>Folder of the new workspace</source>
        <translation>नए कार्यक्षेत्र का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>कार्यक्षेत्र खोलें</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock चालू है</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>मेरा कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>room on a disk</comment>
        <translation>%1 खाली</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep</source>
        <translation>चार-पाँच बेमेल शब्द आसानी से याद रहते हैं</translation>
    </message>
    <message>
        <source>add words that do not belong together</source>
        <translation>कुछ बेमेल शब्द जोड़ें</translation>
    </message>
    <message>
        <source>one word more makes it strong</source>
        <translation>एक शब्द और जोड़ने से मज़बूत होगा</translation>
    </message>
    <message>
        <source>hard to guess for anybody</source>
        <translation>किसी के लिए भी अनुमान लगाना कठिन</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>कार्यक्षेत्र को नाम दें।</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is a workspace in this folder. Open it, or choose another folder.</source>
        <translation>इस फ़ोल्डर में पहले से कार्यक्षेत्र है। उसे खोलें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This folder holds other files. Choose an empty or a new one.</source>
        <translation>इस फ़ोल्डर में दूसरी फ़ाइलें हैं। खाली या नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a few words.</source>
        <translation>अनुमान लगाना बहुत आसान है। कुछ शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>बन रहा है…</translation>
    </message>
</context>
<context>
    <name>sb::ui::Durations</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 मि॰से॰</translation>
    </message>
</context>
<context>
    <name>sb::ui::ErrorText</name>
    <message>
        <source>This cannot be done as asked</source>
        <translation>यह इस तरह नहीं हो सकता</translation>
    </message>
    <message>
        <source>Something in the request is not acceptable. Nothing was changed.</source>
        <translation>अनुरोध का कोई भाग स्वीकार्य नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>See what happened for the part that was refused.</source>
        <translation>कौन-सा भाग अस्वीकार हुआ, यह “क्या हुआ” में देखें।</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>आप साइन इन नहीं हैं</translation>
    </message>
    <message>
        <source>The credential is missing or no longer valid.</source>
        <translation>पहचान-पत्र नहीं मिला या अब मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>There is not enough credit</source>
        <translation>पर्याप्त क्रेडिट नहीं है</translation>
    </message>
    <message>
        <source>The wallet is empty or the cap of this month is reached. Nothing was charged.</source>
        <translation>वॉलेट खाली है या इस महीने की सीमा पूरी हो गई है। कुछ नहीं काटा गया।</translation>
    </message>
    <message>
        <source>Add credit or raise the cap.</source>
        <translation>क्रेडिट जोड़ें या सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Not allowed for your role</source>
        <translation>आपकी भूमिका को अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Your role, key or a switch of the organization forbids this. Nothing was changed.</source>
        <translation>आपकी भूमिका, कुंजी या संगठन की कोई सेटिंग इसे रोकती है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Ask somebody who manages the organization.</source>
        <translation>संगठन के प्रबंधक से पूछें।</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>यह अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>It was deleted or never existed in this workspace.</source>
        <translation>यह हटाया जा चुका है या इस कार्यक्षेत्र में कभी था ही नहीं।</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>सूची ताज़ा करें और फिर से चुनें।</translation>
    </message>
    <message>
        <source>Something else has changed in between</source>
        <translation>बीच में कुछ और बदल गया है</translation>
    </message>
    <message>
        <source>This does not fit the present state. Nothing was changed.</source>
        <translation>यह वर्तमान स्थिति से मेल नहीं खाता। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Look at the present state, then decide again.</source>
        <translation>वर्तमान स्थिति देखें, फिर निर्णय लें।</translation>
    </message>
    <message>
        <source>This way is closed</source>
        <translation>यह रास्ता बंद है</translation>
    </message>
    <message>
        <source>The server has removed this function.</source>
        <translation>सर्वर ने यह सुविधा हटा दी है।</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>It is larger than what is accepted here. Nothing was stored.</source>
        <translation>यह यहाँ की स्वीकृत सीमा से बड़ी है। कुछ भी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Choose a smaller file or split it.</source>
        <translation>छोटी फ़ाइल चुनें या इसे बाँटें।</translation>
    </message>
    <message>
        <source>This kind of file is not accepted</source>
        <translation>इस तरह की फ़ाइल स्वीकार नहीं है</translation>
    </message>
    <message>
        <source>Its type is not among those that can be read here. Nothing was stored.</source>
        <translation>इसका प्रकार यहाँ पढ़े जा सकने वाले प्रकारों में नहीं है। कुछ भी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Choose a file of an accepted type.</source>
        <translation>स्वीकृत प्रकार की फ़ाइल चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need another value</source>
        <translation>
            <numerusform>%n फ़ील्ड में दूसरा मान चाहिए</numerusform>
            <numerusform>%n फ़ील्ड में दूसरा मान चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>अभी कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The fields are marked; what is wrong stands beside them.</source>
        <translation>फ़ील्ड चिह्नित हैं; गलती उनके पास लिखी है।</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>बहुत अधिक अनुरोध</translation>
    </message>
    <message>
        <source>The service asks for a pause. Nothing was lost.</source>
        <translation>सेवा थोड़ा रुकने को कहती है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>एक मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This does not open the workspace</source>
        <translation>इससे कार्यक्षेत्र नहीं खुलता</translation>
    </message>
    <message>
        <source>The passphrase or code is not the right one.</source>
        <translation>पासफ़्रेज़ या कोड सही नहीं है।</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Caps Lock और कीबोर्ड की भाषा जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Stored data is damaged</source>
        <translation>सहेजा गया डेटा क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>A part of the workspace cannot be read. Nothing was written to it.</source>
        <translation>कार्यक्षेत्र का एक भाग पढ़ा नहीं जा सकता। उसमें कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>Restore a backup, or see what happened for the damaged part.</source>
        <translation>बैकअप लौटाएँ, या क्षतिग्रस्त भाग “क्या हुआ” में देखें।</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>कार्यक्षेत्र बंद है</translation>
    </message>
    <message>
        <source>It was locked, or another program holds it open.</source>
        <translation>इसे बंद किया गया था, या किसी दूसरे प्रोग्राम ने इसे खोल रखा है।</translation>
    </message>
    <message>
        <source>Unlock it, or close the other program.</source>
        <translation>इसे खोलें, या दूसरा प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>What was written before is safe; the last part could not be stored.</source>
        <translation>पहले लिखा हुआ सुरक्षित है; अंतिम भाग सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>कुछ जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>डिस्क पढ़ी या लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The operating system refused it. Nothing that was stored is lost.</source>
        <translation>ऑपरेटिंग सिस्टम ने मना कर दिया। जो सहेजा था वह नहीं खोया।</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>जाँचें कि फ़ोल्डर मौजूद है और आप उसमें लिख सकते हैं।</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>कोई उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>A device, engine or server cannot be reached. Nothing was lost.</source>
        <translation>कोई उपकरण, इंजन या सर्वर पहुँच में नहीं है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Check that it is connected, then try again.</source>
        <translation>जाँचें कि वह जुड़ा है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>It was ended before it was done.</source>
        <translation>यह पूरा होने से पहले रोक दिया गया।</translation>
    </message>
    <message>
        <source>Switchboard made a mistake</source>
        <translation>Switchboard से गलती हुई</translation>
    </message>
    <message>
        <source>This is a defect of the program. What was stored is safe.</source>
        <translation>यह प्रोग्राम का दोष है। जो सहेजा था वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>Try again; if it comes back, send what happened to the makers.</source>
        <translation>फिर कोशिश करें; यदि दोबारा हो, तो “क्या हुआ” निर्माताओं को भेजें।</translation>
    </message>
    <message>
        <source>Needs a value.</source>
        <translation>मान आवश्यक है।</translation>
    </message>
    <message>
        <source>Is too long.</source>
        <translation>बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Is not a valid id.</source>
        <translation>मान्य पहचान नहीं है।</translation>
    </message>
    <message>
        <source>Must be a number.</source>
        <translation>संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>Must be on or off.</source>
        <translation>चालू या बंद होना चाहिए।</translation>
    </message>
    <message>
        <source>This value is not accepted.</source>
        <translation>यह मान स्वीकार नहीं है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::Face</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backspace clears this filter</source>
        <translation>Backspace इस फ़िल्टर को हटाता है</translation>
    </message>
</context>
<context>
    <name>sb::ui::KpiTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2। %3</translation>
    </message>
</context>
<context>
    <name>sb::ui::LevelMeter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>ध्वनि कट रही है</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>sound level; a true minus sign stands in the number</comment>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>sb::ui::LoadingFace</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::LockReason</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without activity.</source>
        <translation>
            <numerusform>%n मिनट तक कोई गतिविधि न होने पर बंद हुआ।</numerusform>
            <numerusform>%n मिनट तक कोई गतिविधि न होने पर बंद हुआ।</numerusform>
        </translation>
    </message>
    <message>
        <source>You locked it.</source>
        <translation>आपने इसे बंद किया।</translation>
    </message>
</context>
<context>
    <name>sb::ui::MainWindow</name>
    <message>
        <source>%1 – Switchboard</source>
        <translation>%1 – Switchboard</translation>
    </message>
    <message>
        <source>Encrypted, on this disk</source>
        <translation>एन्क्रिप्टेड, इस डिस्क पर</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>कार्यक्षेत्र(&amp;W)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी बंद करें</translation>
    </message>
    <message>
        <source>Other workspace…</source>
        <translation>दूसरा कार्यक्षेत्र…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>आदेश…</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>संकरी पट्टी</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>सबसे नए संदेश पर जाएँ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>सामान्य पाठ आकार</translation>
    </message>
    <message>
        <source>The lock waits for the running call</source>
        <translation>चल रही कॉल के कारण ताला रुका है</translation>
    </message>
    <message>
        <source>The lock waits for unsaved edits</source>
        <translation>न सहेजे गए बदलावों के कारण ताला रुका है</translation>
    </message>
    <message>
        <source>The running call ends and is kept in the log.</source>
        <translation>चल रही कॉल समाप्त होगी और लॉग में रखी जाएगी।</translation>
    </message>
    <message>
        <source>Locking discards the edits.</source>
        <translation>बंद करने पर बदलाव खो जाएँगे।</translation>
    </message>
    <message>
        <source>Lock the workspace now?</source>
        <translation>कार्यक्षेत्र अभी बंद करें?</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>खुला रखें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Quitting discards the edits.</source>
        <translation>बाहर निकलने पर बदलाव खो जाएँगे।</translation>
    </message>
    <message>
        <source>Quit Switchboard now?</source>
        <translation>Switchboard से अभी बाहर निकलें?</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>sb::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>निर्माण</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>प्रबंधन</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a page and the count of its entries</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, call running</source>
        <translation>%1, कॉल चल रही है</translation>
    </message>
</context>
<context>
    <name>sb::ui::PassphraseField</name>
    <message>
        <source>Show or hide the passphrase</source>
        <translation>पासफ़्रेज़ दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>पासफ़्रेज़ छिपाएँ</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>पासफ़्रेज़ दिखाएँ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sb::ui::RecoveryFace</name>
    <message>
        <source>My copy is not on this computer</source>
        <translation>मेरी प्रति इस कंप्यूटर पर नहीं है</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>कार्यक्षेत्र खोलें</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>अपना रिकवरी कोड सँभालकर रखें</translation>
    </message>
    <message>
        <source>It opens %1 without the passphrase. It is shown this one time and is stored nowhere.</source>
        <translation>यह पासफ़्रेज़ के बिना %1 खोलता है। यह केवल इस बार दिखाया जाता है और कहीं सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>The code unlocks the same key as the passphrase.</source>
        <translation>कोड वही कुंजी खोलता है जो पासफ़्रेज़ खोलता है।</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>पहली कॉल</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>समूह %1: %2</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 को बनाया गया</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Write it down.</source>
        <translation>इसे लिख लें।</translation>
    </message>
    <message numerus="yes">
        <source>A copied code leaves the clipboard after %n second(s). Without passphrase and code, nobody can read this workspace again.</source>
        <translation>
            <numerusform>कॉपी किया गया कोड %n सेकंड बाद क्लिपबोर्ड से हट जाता है। पासफ़्रेज़ और कोड के बिना कोई भी इस कार्यक्षेत्र को फिर नहीं पढ़ सकता।</numerusform>
            <numerusform>कॉपी किया गया कोड %n सेकंड बाद क्लिपबोर्ड से हट जाता है। पासफ़्रेज़ और कोड के बिना कोई भी इस कार्यक्षेत्र को फिर नहीं पढ़ सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type groups %1 and %2 from your copy</source>
        <translation>अपनी प्रति से समूह %1 और %2 लिखें</translation>
    </message>
    <message>
        <source>Group %1 of the code</source>
        <translation>कोड का समूह %1</translation>
    </message>
    <message>
        <source>Capital or small, both are fine</source>
        <translation>बड़े या छोटे अक्षर, दोनों ठीक हैं</translation>
    </message>
    <message>
        <source>Group %1 is not typed yet as it stands above</source>
        <translation>समूह %1 अभी ऊपर जैसा नहीं लिखा गया</translation>
    </message>
    <message>
        <source>Say where your copy is</source>
        <translation>बताएँ कि आपकी प्रति कहाँ है</translation>
    </message>
</context>
<context>
    <name>sb::ui::StatusStrip</name>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Commands, Ctrl+K</source>
        <translation>आदेश, Ctrl+K</translation>
    </message>
</context>
<context>
    <name>sb::ui::Steps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>चरण %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>sb::ui::StrengthBar</name>
    <message>
        <source>Weak</source>
        <translation>कमज़ोर</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>मज़बूत</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>बहुत मज़बूत</translation>
    </message>
    <message>
        <source>Passphrase strength: nothing typed</source>
        <translation>पासफ़्रेज़ की मज़बूती: कुछ नहीं लिखा</translation>
    </message>
    <message numerus="yes">
        <source>Passphrase strength: %1, about %n bits</source>
        <translation>
            <numerusform>पासफ़्रेज़ की मज़बूती: %1, लगभग %n बिट</numerusform>
            <numerusform>पासफ़्रेज़ की मज़बूती: %1, लगभग %n बिट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n bits</source>
        <translation>
            <numerusform>लगभग %n बिट</numerusform>
            <numerusform>लगभग %n बिट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>strength in bits, then advice</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sb::ui::Times</name>
    <message>
        <source>HH:mm:ss</source>
        <comment>time format</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM, HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>d MMM, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>sb::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::UnlockFace</name>
    <message>
        <source>Unlock</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Enter the passphrase of this workspace.</source>
        <translation>इस कार्यक्षेत्र का पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Nothing is readable on this disk until you unlock. Running calls end before the workspace locks.</source>
        <translation>जब तक आप नहीं खोलते, इस डिस्क पर कुछ भी पढ़ा नहीं जा सकता। कार्यक्षेत्र बंद होने से पहले चल रही कॉल समाप्त होती हैं।</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>रिकवरी कोड से खोलें</translation>
    </message>
    <message>
        <source>Other workspace…</source>
        <translation>दूसरा कार्यक्षेत्र…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>नया…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock चालू है</translation>
    </message>
    <message>
        <source>There is no workspace in this folder.</source>
        <translation>इस फ़ोल्डर में कोई कार्यक्षेत्र नहीं है।</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Eight groups; case and hyphens do not matter</source>
        <translation>आठ समूह; बड़े-छोटे अक्षर और हाइफ़न से अंतर नहीं पड़ता</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>पासफ़्रेज़ से खोलें</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>रिकवरी कोड लिखें।</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>This code does not open the workspace. Check each group.</source>
        <translation>यह कोड कार्यक्षेत्र नहीं खोलता। हर समूह जाँचें।</translation>
    </message>
    <message>
        <source>Wrong passphrase. Check Caps Lock and the keyboard layout.</source>
        <translation>पासफ़्रेज़ गलत है। Caps Lock और कीबोर्ड की भाषा जाँचें।</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>कार्यक्षेत्र खोलें</translation>
    </message>
</context>
<context>
    <name>sb::ui::WorkspaceButton</name>
    <message>
        <source>Workspace %1, %2</source>
        <translation>कार्यक्षेत्र %1, %2</translation>
    </message>
</context>
<context>
    <name>sb::ui::WorkspaceCardButton</name>
    <message>
        <source>%1 · %2</source>
        <comment>folder and size of a workspace</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Workspace %1, %2</source>
        <translation>कार्यक्षेत्र %1, %2</translation>
    </message>
</context>
</TS>
