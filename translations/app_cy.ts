<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>Provider Desk</source>
        <translation>Provider Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>For people who administer teacher training and work-based learning: their records in one window, changes drafted offline, each sent once.</source>
        <translation>I bobl sy’n gweinyddu hyfforddiant athrawon a dysgu seiliedig ar waith: eu cofnodion mewn un ffenestr, newidiadau’n cael eu drafftio all-lein, a phob un yn cael ei anfon unwaith.</translation>
    </message>
    <message>
        <source>This program is made by volunteers. It is not a product of the Department for Education or the Tertiary Education Commission.</source>
        <translation>Gwirfoddolwyr sy’n gwneud y rhaglen hon. Nid cynnyrch yr Adran Addysg na’r Comisiwn Addysg Drydyddol mohoni.</translation>
    </message>
    <message>
        <source>Services and the versions of their interfaces</source>
        <translation>Gwasanaethau a fersiynau eu rhyngwynebau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>The Welsh and te reo Māori texts await a review by native readers. Where a word is wrong, the report of a reader is welcome.</source>
        <translation>Mae’r testunau Cymraeg a te reo Māori yn aros am adolygiad gan ddarllenwyr brodorol. Lle mae gair yn anghywir, mae croeso i ddarllenydd roi gwybod.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Trwyddedau</translation>
    </message>
    <message>
        <source>Provider Desk is free software under the GNU General Public License, version 3 or later. It comes without warranty.</source>
        <translation>Meddalwedd rydd yw Provider Desk dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach. Nid oes gwarant gyda hi.</translation>
    </message>
    <message>
        <source>Code lists of the services are their publishers’, under the Open Government Licence and Creative Commons Attribution.</source>
        <translation>Eiddo’u cyhoeddwyr yw rhestri codau’r gwasanaethau, dan y Drwydded Llywodraeth Agored a Creative Commons Attribution.</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Adroddiad ar gyfer cymorth</translation>
    </message>
    <message>
        <source>Versions, connections and the last failures, without names, numbers of people or tokens.</source>
        <translation>Fersiynau, cysylltiadau a’r methiannau diwethaf, heb enwau, rhifau pobl na thocynnau.</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copïo’r adroddiad</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard</source>
        <translation>Yn rhoi’r adroddiad ar y clipfwrdd</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Wedi’i gopïo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Versions, licences, and a report for support that you can copy: it holds no names and no tokens.</source>
        <translation>Fersiynau, trwyddedau, ac adroddiad ar gyfer cymorth y gallwch ei gopïo: nid yw’n cynnwys enwau na thocynnau.</translation>
    </message>
    <message>
        <source>It uses Qt %1 (LGPL version 3), QtKeychain (BSD), SQLite (public domain), liborcus (MPL 2.0), libxlsxwriter (BSD), zlib (zlib licence) and tl::expected (CC0).</source>
        <translation>Mae’n defnyddio Qt %1 (LGPL fersiwn 3), QtKeychain (BSD), SQLite (parth cyhoeddus), liborcus (MPL 2.0), libxlsxwriter (BSD), zlib (trwydded zlib) a tl::expected (CC0).</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Accredited higher education providers can make tokens. School-led providers and training partners cannot.</source>
        <translation>Gall darparwyr addysg uwch achrededig greu tocynnau. Ni all darparwyr dan arweiniad ysgolion na phartneriaid hyfforddi wneud hynny.</translation>
    </message>
    <message>
        <source>In Register, open Organisation settings, then Manage your tokens. A token lasts 6 months at most and you can have 2. The Register team gives out tokens for the sandbox.</source>
        <translation>Yn Register, agorwch “Organisation settings”, yna “Manage your tokens”. Mae tocyn yn para 6 mis ar y mwyaf a gallwch gael 2. Tîm Register sy’n rhoi tocynnau ar gyfer y blwch tywod.</translation>
    </message>
    <message>
        <source>Without a token you can draft QTS updates here, write the file that Register’s bulk upload accepts and open the file with errors that it gives back. Deferrals cannot be uploaded: make them in Register.</source>
        <translation>Heb docyn gallwch ddrafftio diweddariadau QTS yma, ysgrifennu’r ffeil y mae lanlwytho swmp Register yn ei derbyn ac agor y ffeil wallau y mae’n ei rhoi yn ôl. Ni ellir lanlwytho gohiriadau: gwnewch nhw yn Register.</translation>
    </message>
    <message>
        <source>Lead providers. A token belongs to one lead provider and one environment.</source>
        <translation>Darparwyr arweiniol. Mae tocyn yn perthyn i un darparwr arweiniol ac un amgylchedd.</translation>
    </message>
    <message>
        <source>DfE sends it to your organisation by Galaxkey. It does not expire.</source>
        <translation>Mae DfE yn ei anfon i’ch sefydliad drwy Galaxkey. Nid yw’n dod i ben.</translation>
    </message>
    <message>
        <source>Providers and their vendors with an ESL machine account for their EDUMIS number.</source>
        <translation>Darparwyr a’u gwerthwyr meddalwedd sydd â chyfrif peiriant ESL ar gyfer eu rhif EDUMIS.</translation>
    </message>
    <message>
        <source>The account’s name is the client ID. It is registered with TEC’s services before the first call.</source>
        <translation>Enw’r cyfrif yw ID y cleient. Caiff ei gofrestru gyda gwasanaethau TEC cyn yr alwad gyntaf.</translation>
    </message>
    <message>
        <source>Register trainee teachers (Register)</source>
        <translation>Register trainee teachers (Register)</translation>
    </message>
    <message>
        <source>Register early career teachers (RECT)</source>
        <translation>Register early career teachers (RECT)</translation>
    </message>
    <message>
        <source>Tertiary Education Commission (TEC)</source>
        <translation>Tertiary Education Commission (TEC)</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>As of %1.</source>
        <translation>Fel yr oedd ar %1.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Gorchymyn</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Dates and codes</source>
        <translation>Dyddiadau a chodau</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>C&amp;heck the record</source>
        <translation>Gwi&amp;rio’r cofnod</translation>
    </message>
    <message>
        <source>Reads every line and says whether one was changed or cut out</source>
        <translation>Yn darllen pob llinell ac yn dweud a gafodd un ei newid neu ei thorri allan</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>Ca&amp;dw fel ffeil…</translation>
    </message>
    <message>
        <source>Saves the lines that are shown as CSV, with their fingerprints</source>
        <translation>Yn cadw’r llinellau a ddangosir fel CSV, gyda’u holion bysedd</translation>
    </message>
    <message>
        <source>Activity record</source>
        <translation>Cofnod gweithgarwch</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>diwrnod mis blwyddyn</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>H&amp;yd at</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>Gorchy&amp;myn</translation>
    </message>
    <message>
        <source>C&amp;olleague</source>
        <translation>Cyd&amp;weithiwr</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Swp</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Pob gorchymyn</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>Pob swp</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n llinell</numerusform>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n o linellau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Nid oes dim wedi’i nodi eto</translation>
    </message>
    <message>
        <source>Every draft, release, attempt and answer is noted here, with who and when.</source>
        <translation>Caiff pob drafft, rhyddhad, cynnig ac ateb ei nodi yma, gyda phwy a phryd.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nid oes dim yn cyfateb</translation>
    </message>
    <message>
        <source>The search or the filters hide every line.</source>
        <translation>Mae’r chwiliad neu’r hidlwyr yn cuddio pob llinell.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clirio’r hidlwyr</translation>
    </message>
    <message>
        <source>Reading every line…</source>
        <translation>Yn darllen pob llinell…</translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation>Dangos llinell %1</translation>
    </message>
    <message>
        <source>Save the lines shown as a file</source>
        <translation>Cadw’r llinellau a ddangosir fel ffeil</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Ni ellid ysgrifennu %1. Dewiswch ffolder arall.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1. Its last line is a fingerprint that shows later changes.</source>
        <translation>
            <numerusform>Cadwyd %n o linellau fel %1. Ôl bys yw’r llinell olaf, sy’n dangos newidiadau diweddarach.</numerusform>
            <numerusform>Cadwyd %n llinell fel %1. Ôl bys yw’r llinell olaf, sy’n dangos newidiadau diweddarach.</numerusform>
            <numerusform>Cadwyd %n o linellau fel %1. Ôl bys yw’r llinell olaf, sy’n dangos newidiadau diweddarach.</numerusform>
            <numerusform>Cadwyd %n o linellau fel %1. Ôl bys yw’r llinell olaf, sy’n dangos newidiadau diweddarach.</numerusform>
            <numerusform>Cadwyd %n o linellau fel %1. Ôl bys yw’r llinell olaf, sy’n dangos newidiadau diweddarach.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done with this desk, by whom and when. It holds IDs, dates and codes but no names, and shows where a line was cut out or changed.</source>
        <translation>Yr hyn a wnaed gyda’r ddesg hon, gan bwy a phryd. Mae’n cadw IDau, dyddiadau a chodau ond dim enwau, ac yn dangos lle torrwyd llinell allan neu lle newidiwyd hi.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Dod o &amp;hyd</translation>
    </message>
    <message>
        <source>name, TRN or ID</source>
        <translation>enw, TRN neu ID</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>A copy of the outbox was made</source>
        <translation>Gwnaed copi o’r blwch anfon</translation>
    </message>
    <message>
        <source>The outbox was restored from a copy</source>
        <translation>Adferwyd y blwch anfon o gopi</translation>
    </message>
    <message>
        <source>The activity record was saved as a file</source>
        <translation>Cadwyd y cofnod gweithgarwch fel ffeil</translation>
    </message>
    <message>
        <source>A connection was removed from this desk</source>
        <translation>Tynnwyd cysylltiad ymaith o’r ddesg hon</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copi</translation>
    </message>
    <message>
        <source>Set aside as</source>
        <translation>Rhoddwyd o’r neilltu fel</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Eitemau</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>I’w gwirio</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Llinellau</translation>
    </message>
    <message>
        <source>Closing fingerprint</source>
        <translation>Ôl bys clo</translation>
    </message>
    <message>
        <source>fingerprint %1…</source>
        <translation>ôl bys %1…</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 am %2, %3</translation>
    </message>
    <message>
        <source>Restored from a copy: it may have gone meanwhile, so it is checked</source>
        <translation>Wedi’i hadfer o gopi: efallai iddi fynd yn y cyfamser, felly caiff ei gwirio</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Cynnig %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (wedi’i dynnu ymaith)</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n line(s), each as it was written, none missing.</source>
        <translation>
            <numerusform>Mae’r cofnod yn gyfan: %n o linellau, pob un fel yr ysgrifennwyd hi, heb yr un ar goll.</numerusform>
            <numerusform>Mae’r cofnod yn gyfan: %n llinell, fel yr ysgrifennwyd hi, heb yr un ar goll.</numerusform>
            <numerusform>Mae’r cofnod yn gyfan: %n o linellau, pob un fel yr ysgrifennwyd hi, heb yr un ar goll.</numerusform>
            <numerusform>Mae’r cofnod yn gyfan: %n o linellau, pob un fel yr ysgrifennwyd hi, heb yr un ar goll.</numerusform>
            <numerusform>Mae’r cofnod yn gyfan: %n o linellau, pob un fel yr ysgrifennwyd hi, heb yr un ar goll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 was changed after it was written, or a line before it. The lines before line %1 are as they were written.</source>
        <translation>Newidiwyd llinell %1, neu linell o’i blaen, ar ôl ei hysgrifennu. Mae’r llinellau cyn llinell %1 fel yr ysgrifennwyd nhw.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before line %1 were cut out. The lines before them are as they were written.</source>
        <translation>
            <numerusform>Torrwyd %n o linellau allan cyn llinell %1. Mae’r llinellau o’u blaen fel yr ysgrifennwyd nhw.</numerusform>
            <numerusform>Torrwyd %n llinell allan cyn llinell %1. Mae’r llinellau o’i blaen fel yr ysgrifennwyd nhw.</numerusform>
            <numerusform>Torrwyd %n o linellau allan cyn llinell %1. Mae’r llinellau o’u blaen fel yr ysgrifennwyd nhw.</numerusform>
            <numerusform>Torrwyd %n o linellau allan cyn llinell %1. Mae’r llinellau o’u blaen fel yr ysgrifennwyd nhw.</numerusform>
            <numerusform>Torrwyd %n o linellau allan cyn llinell %1. Mae’r llinellau o’u blaen fel yr ysgrifennwyd nhw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were cut off the end, after line %1. The lines up to there are as they were written.</source>
        <translation>
            <numerusform>Torrwyd %n o linellau oddi ar y diwedd, ar ôl llinell %1. Mae’r llinellau hyd yno fel yr ysgrifennwyd nhw.</numerusform>
            <numerusform>Torrwyd %n llinell oddi ar y diwedd, ar ôl llinell %1. Mae’r llinellau hyd yno fel yr ysgrifennwyd nhw.</numerusform>
            <numerusform>Torrwyd %n o linellau oddi ar y diwedd, ar ôl llinell %1. Mae’r llinellau hyd yno fel yr ysgrifennwyd nhw.</numerusform>
            <numerusform>Torrwyd %n o linellau oddi ar y diwedd, ar ôl llinell %1. Mae’r llinellau hyd yno fel yr ysgrifennwyd nhw.</numerusform>
            <numerusform>Torrwyd %n o linellau oddi ar y diwedd, ar ôl llinell %1. Mae’r llinellau hyd yno fel yr ysgrifennwyd nhw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddById</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>%1: add by ID</source>
        <translation>%1: ychwanegu yn ôl ID</translation>
    </message>
    <message>
        <source>As %1 writes it, with its spaces and leading zeros. The record is fetched at once.</source>
        <translation>Fel y mae %1 yn ei ysgrifennu, gyda’i fylchau a’i seroau blaen. Caiff y cofnod ei nôl ar unwaith.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Yn gofyn i %1…</translation>
    </message>
    <message>
        <source>%1 is kept. It is fetched when the service can be reached.</source>
        <translation>Cadwyd %1. Caiff ei nôl pan ellir cyrraedd y gwasanaeth.</translation>
    </message>
    <message>
        <source>%1 was fetched and is in the list. You can add another.</source>
        <translation>Cafodd %1 ei nôl ac mae yn y rhestr. Gallwch ychwanegu un arall.</translation>
    </message>
    <message>
        <source>%1 was in the list already, and was fetched again.</source>
        <translation>Roedd %1 yn y rhestr eisoes, a chafodd ei nôl eto.</translation>
    </message>
    <message>
        <source>Adds one record to the list by the ID that it has in %1, and fetches it from there. Nothing is changed in %1. Without a network the ID is kept and fetched later. You can add several, one after another.</source>
        <translation>Mae’n ychwanegu un cofnod at y rhestr yn ôl yr ID sydd ganddo yn %1, ac yn ei nôl oddi yno. Nid oes dim yn cael ei newid yn %1. Heb rwydwaith, cedwir yr ID a chaiff y cofnod ei nôl yn nes ymlaen. Gallwch ychwanegu sawl un, un ar ôl y llall.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Live</source>
        <translation>Byw</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Blwch tywod</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Cyfeiriad arall</translation>
    </message>
    <message>
        <source>%1 · real records. What you send here changes them.</source>
        <translation>%1 · cofnodion go iawn. Mae’r hyn a anfonwch yma’n eu newid.</translation>
    </message>
    <message>
        <source>%1 · the sandbox of %2. Real records are not touched.</source>
        <translation>%1 · blwch tywod %2. Ni chyffyrddir â chofnodion go iawn.</translation>
    </message>
    <message>
        <source>Made-up data on this computer. Nothing reaches DfE or TEC.</source>
        <translation>Data ffug ar y cyfrifiadur hwn. Nid oes dim yn cyrraedd DfE na TEC.</translation>
    </message>
    <message>
        <source>%1 · %2. Make sure that you know whose records these are.</source>
        <translation>%1 · %2. Gwnewch yn siŵr eich bod yn gwybod cofnodion pwy yw’r rhain.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>O ffeil</translation>
    </message>
    <message>
        <source>%1 · %2. Nothing is sent from here: changes leave in a file that you upload.</source>
        <translation>%1 · %2. Nid oes dim yn cael ei anfon oddi yma: mae newidiadau’n gadael mewn ffeil rydych chi’n ei lanlwytho.</translation>
    </message>
</context>
<context>
    <name>BatchDelegate</name>
    <message>
        <source>As above</source>
        <translation>Fel uchod</translation>
    </message>
    <message>
        <source>27 3 2026</source>
        <translation>27 3 2026</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ar gyfer %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Space ticks, Enter takes what is ticked. With nothing ticked the row has the answer of all.</source>
        <translation>Mae Space yn ticio, mae Enter yn cymryd yr hyn a diciwyd. Heb ddim wedi’i dicio mae gan y rhes ateb pawb.</translation>
    </message>
</context>
<context>
    <name>BatchLines</name>
    <message>
        <source>%1 or later</source>
        <translation>%1 neu’n ddiweddarach</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 neu’n gynharach</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nid oes dim yn rhwystro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Possible days</source>
        <translation>Diwrnodau posibl</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Beth fydd yn digwydd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Swp</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 i edrych arnynt</translation>
    </message>
    <message>
        <source>Put in outbox</source>
        <translation>Rhoddwyd yn y blwch anfon</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Queued %1 by %2</source>
        <translation>Rhoddwyd yn y ciw: %1, gan %2</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>O’r ffeil %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Cyfanswm: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gofynnwyd am</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>The service’s words</source>
        <translation>Geiriau’r gwasanaeth</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <translation>Cysylltiad: %1 (%2)</translation>
    </message>
    <message>
        <source>As of %1, made by %2</source>
        <translation>Fel yr oedd ar %1, gwnaed gan: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Will be sent</source>
        <translation>Caiff ei anfon</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Wedi’i rwystro</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi’i adael allan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a verb, &quot;Defer&quot;; %2 how many of what, &quot;41 trainees&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>llai na munud</translation>
    </message>
    <message>
        <source>%1, %2 at %3 a minute</source>
        <extracomment>%1 is &quot;76 requests&quot;, %2 &quot;about 1 minute&quot;, %3 the number of requests a minute</extracomment>
        <translation>%1, %2 ar gyfradd o %3 y funud</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Wedi’i dderbyn</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Heb ei dderbyn</translation>
    </message>
    <message>
        <source>Changed while waiting</source>
        <translation>Wedi newid wrth aros</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Angen gwirio</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Yn anfon</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Yn barod i’w anfon</translation>
    </message>
    <message>
        <source>Back in the drafts</source>
        <translation>Yn ôl yn y drafftiau</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Wedi’i ollwng</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 y funud</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ar saib</translation>
    </message>
    <message>
        <source>held until you press Resume</source>
        <translation>wedi’i ddal yn ôl nes i chi bwyso Ailafael</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ar ôl</translation>
    </message>
    <message>
        <source>What was accepted can be undone with “%1”.</source>
        <translation>Gellir dadwneud yr hyn a dderbyniwyd gyda “%1”.</translation>
    </message>
    <message>
        <source>What was accepted is undone on the record that it made.</source>
        <translation>Dadwneir yr hyn a dderbyniwyd ar y cofnod a grëwyd ganddo.</translation>
    </message>
    <message>
        <source>What was accepted cannot be taken back here. The service has no way back for it.</source>
        <translation>Ni ellir dadwneud yma yr hyn a dderbyniwyd. Nid oes gan y gwasanaeth ffordd yn ôl ar ei gyfer.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>tua %n munud</numerusform>
            <numerusform>tua %n funud</numerusform>
            <numerusform>tua %n funud</numerusform>
            <numerusform>tua %n munud</numerusform>
            <numerusform>tua %n munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>tua %n awr</numerusform>
            <numerusform>tua %n awr</numerusform>
            <numerusform>tua %n awr</numerusform>
            <numerusform>tua %n awr</numerusform>
            <numerusform>tua %n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n cais</numerusform>
            <numerusform>%n cais</numerusform>
            <numerusform>%n gais</numerusform>
            <numerusform>%n chais</numerusform>
            <numerusform>%n cais</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Angen ateb</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Ni ellir ei newid</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nid ein rhai ni</translation>
    </message>
    <message>
        <source>If taken in: %1</source>
        <extracomment>%1 is the heading of an outcome: &quot;Will be clawed back&quot;</extracomment>
        <translation>O’i gynnwys: %1</translation>
    </message>
    <message>
        <source>%1, left out until you take them in</source>
        <extracomment>%1 is the heading of an outcome: &quot;Will be clawed back (paid)&quot;</extracomment>
        <translation>%1, wedi’u gadael allan nes i chi eu cynnwys</translation>
    </message>
    <message>
        <source>each one’s own day</source>
        <translation>diwrnod pob un ei hun</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are acts: &quot;void 308 declarations&quot;, &quot;claw back 82 declarations&quot;</extracomment>
        <translation>%1 a hefyd %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the name that a batch is given first: what, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>Mae angen eich sylw ar %n</numerusform>
            <numerusform>Mae angen eich sylw ar %n</numerusform>
            <numerusform>Mae angen eich sylw ar %n</numerusform>
            <numerusform>Mae angen eich sylw ar %n</numerusform>
            <numerusform>Mae angen eich sylw ar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>Mae %n yn aros</numerusform>
            <numerusform>Mae %n yn aros</numerusform>
            <numerusform>Mae %n yn aros</numerusform>
            <numerusform>Mae %n yn aros</numerusform>
            <numerusform>Mae %n yn aros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1: wedi’i dderbyn</translation>
    </message>
    <message>
        <source>%1 not accepted</source>
        <translation>%1: heb ei dderbyn</translation>
    </message>
    <message>
        <source>%1 being checked</source>
        <translation>%1 yn cael eu gwirio</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>%1: wrthi’n cael ei anfon</translation>
    </message>
    <message>
        <source>%1 back in the drafts</source>
        <translation>%1 yn ôl yn y drafftiau</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 wedi’u gollwng</translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each row has its own</source>
        <translation>Mae gan bob rhes ei un ei hun</translation>
    </message>
    <message>
        <source>Not among them: %1</source>
        <translation>Heb fod yn eu plith: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Warning ticked: %1</source>
        <translation>Rhybudd wedi’i dicio: %1</translation>
    </message>
</context>
<context>
    <name>BulkForm</name>
    <message>
        <source>Leave it empty where each row has its own.</source>
        <translation>Gadewch ef yn wag lle mae gan bob rhes ei hun.</translation>
    </message>
    <message>
        <source>I &amp;understand that the desk cannot take this back once it is sent</source>
        <translation>Rwy’n &amp;deall na all y ddesg ddadwneud hyn ar ôl ei anfon</translation>
    </message>
    <message>
        <source>&amp;Name of this batch</source>
        <translation>&amp;Enw’r swp hwn</translation>
    </message>
    <message>
        <source>Name of this batch</source>
        <translation>Enw’r swp hwn</translation>
    </message>
    <message>
        <source>Tick the box to confirm you want to %1</source>
        <translation>Ticiwch y blwch i gadarnhau’r cam hwn: %1</translation>
    </message>
    <message>
        <source>Tick the box to confirm that you want to %1</source>
        <translation>Ticiwch y blwch i gadarnhau’r cam hwn: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the sentence of the tick, %2 the act: &quot;void 2 declarations&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You ticked this for: %1. Tick it again if you agree to what it says now</source>
        <extracomment>%1 is the act: &quot;void 2 declarations&quot;</extracomment>
        <translation>Fe wnaethoch chi dicio hwn ar gyfer: %1. Ticiwch ef eto os ydych yn cytuno â’r hyn y mae’n ei ddweud nawr</translation>
    </message>
    <message>
        <source>Left empty, it is called: %1</source>
        <translation>O’i adael yn wag, ei enw fydd: %1</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Many at once</source>
        <translation>Llawer ar unwaith</translation>
    </message>
    <message>
        <source>No records are selected</source>
        <translation>Nid oes cofnodion wedi’u dewis</translation>
    </message>
    <message>
        <source>Select several rows of a list, then what is to be done with them.</source>
        <translation>Dewiswch sawl rhes o restr, yna beth sydd i’w wneud â nhw.</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>Mynd i’r cofnodion</translation>
    </message>
    <message>
        <source>&amp;Discard this batch</source>
        <translation>&amp;Taflu’r swp hwn</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>%1 (%2 like this)</source>
        <translation>%1 (%2 fel hyn)</translation>
    </message>
    <message>
        <source>Send anyway: %1</source>
        <translation>Anfon beth bynnag: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Leave out the %1 blocked</source>
        <translation>Gadael allan y rhai wedi’u rhwystro: %1</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Cynnwys %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Gadael allan: %1</translation>
    </message>
    <message>
        <source>Space does the same in the list</source>
        <translation>Mae’r bylchwr yn gwneud yr un peth yn y rhestr</translation>
    </message>
    <message>
        <source>Select at least one row first.</source>
        <translation>Dewiswch o leiaf un rhes yn gyntaf.</translation>
    </message>
    <message>
        <source>This cell is the record’s own. Your answers can be changed here, row by row.</source>
        <translation>Mae’r gell hon yn perthyn i’r cofnod ei hun. Gellir newid eich atebion yma, fesul rhes.</translation>
    </message>
    <message>
        <source>This answer is the same for all rows. Change it in the form.</source>
        <translation>Mae’r ateb hwn yr un fath ar gyfer pob rhes. Newidiwch ef yn y ffurflen.</translation>
    </message>
    <message>
        <source>Tick the warnings that you accept, or leave those rows out</source>
        <translation>Ticiwch y rhybuddion rydych yn eu derbyn, neu gadewch y rhesi hynny allan</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Gweld y canlyniadau</translation>
    </message>
    <message>
        <source>Keep %1 of %2 for the file</source>
        <translation>Cadw %1 o %2 ar gyfer y ffeil</translation>
    </message>
    <message>
        <source>They stay drafts until you write them to the service’s own file</source>
        <translation>Maent yn aros yn ddrafftiau nes i chi eu hysgrifennu i ffeil y gwasanaeth ei hun</translation>
    </message>
    <message>
        <source>&amp;Save the problem rows…</source>
        <translation>&amp;Cadw’r rhesi â phroblem…</translation>
    </message>
    <message>
        <source>The blocked rows with what is wrong with each, to be corrected in a spreadsheet and brought in again</source>
        <translation>Y rhesi sydd wedi’u rhwystro, a beth sydd o’i le ar bob un, i’w cywiro mewn taenlen a’u dwyn i mewn eto</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>G&amp;ludo celloedd</translation>
    </message>
    <message>
        <source>IDs, or IDs and dates, copied in a spreadsheet: days go to the rows that are here, others are added. Ctrl+V does the same in the list</source>
        <translation>IDau, neu IDau a dyddiadau, wedi’u copïo mewn taenlen: mae’r dyddiau’n mynd i’r rhesi sydd yma, ac ychwanegir y lleill. Mae Ctrl+V yn gwneud yr un peth yn y rhestr</translation>
    </message>
    <message>
        <source>Discard this batch? Nothing of it is in the outbox, and what you typed for it is lost.</source>
        <translation>Taflu’r swp hwn? Nid oes dim ohono yn y blwch anfon, a chollir yr hyn a deipiwyd gennych ar ei gyfer.</translation>
    </message>
    <message>
        <source>Discard what is left of this batch? What is in the outbox stays there: %1. What you typed for the rest is lost.</source>
        <translation>Taflu’r hyn sydd ar ôl o’r swp hwn? Mae’r hyn sydd yn y blwch anfon yn aros yno: %1. Collir yr hyn a deipiwyd gennych ar gyfer y gweddill.</translation>
    </message>
    <message>
        <source>One command for many rows: the answers that all share, and below them a line for each row with what will become of it. Nothing is sent before you put it in the outbox.</source>
        <translation>Un gorchymyn i lawer o resi: yr atebion y maent i gyd yn eu rhannu, ac oddi tanynt linell i bob rhes gyda’r hyn a ddaw ohoni. Nid anfonir dim cyn i chi ei roi yn y blwch anfon.</translation>
    </message>
    <message>
        <source>Put %1 of %2 in outbox…</source>
        <translation>Rhoi %1 o %2 yn y blwch anfon…</translation>
    </message>
    <message>
        <source>Shows what will happen. Nothing is sent</source>
        <translation>Yn dangos beth fydd yn digwydd. Nid oes dim yn cael ei anfon</translation>
    </message>
    <message>
        <source>Blocked rows stay here. Shows what will happen to the others. Nothing is sent</source>
        <translation>Mae rhesi sydd wedi’u rhwystro yn aros yma. Yn dangos beth fydd yn digwydd i’r lleill. Nid oes dim yn cael ei anfon</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a column of IDs, or of IDs and dates, in your spreadsheet first.</source>
        <translation>Nid oes dim i’w ludo. Copïwch golofn o IDau, neu o IDau a dyddiadau, yn eich taenlen yn gyntaf.</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>Yn darllen yr hyn a ludwyd…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>Newidiwyd %n o resi</numerusform>
            <numerusform>Newidiwyd %n rhes</numerusform>
            <numerusform>Newidiwyd %n o resi</numerusform>
            <numerusform>Newidiwyd %n o resi</numerusform>
            <numerusform>Newidiwyd %n o resi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>ychwanegwyd %n</numerusform>
            <numerusform>ychwanegwyd %n</numerusform>
            <numerusform>ychwanegwyd %n</numerusform>
            <numerusform>ychwanegwyd %n</numerusform>
            <numerusform>ychwanegwyd %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>Cadw’r rhesi â phroblem</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>i’w cywiro</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>the header of the column that says what is wrong with each row</extracomment>
        <translation>Gwallau</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1. Correct them there and bring the file in again.</source>
        <translation>
            <numerusform>Cadwyd %n o resi yn %1. Cywirwch nhw yno a dewch â’r ffeil i mewn eto.</numerusform>
            <numerusform>Cadwyd %n rhes yn %1. Cywirwch hi yno a dewch â’r ffeil i mewn eto.</numerusform>
            <numerusform>Cadwyd %n o resi yn %1. Cywirwch nhw yno a dewch â’r ffeil i mewn eto.</numerusform>
            <numerusform>Cadwyd %n o resi yn %1. Cywirwch nhw yno a dewch â’r ffeil i mewn eto.</numerusform>
            <numerusform>Cadwyd %n o resi yn %1. Cywirwch nhw yno a dewch â’r ffeil i mewn eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still checking the rows. They are queued as soon as that is done.</source>
        <translation>Mae’r rhesi’n dal i gael eu gwirio. Cânt eu rhoi yn y ciw cyn gynted ag y bydd hynny wedi’i wneud.</translation>
    </message>
    <message>
        <source>Nothing is queued yet: the check changed how many can go. Look at the rows, then queue them.</source>
        <translation>Nid oes dim yn y ciw eto: newidiodd y gwiriad faint sy’n gallu mynd. Edrychwch ar y rhesi, yna rhowch nhw yn y ciw.</translation>
    </message>
    <message>
        <source>Nothing was put in the outbox. %1</source>
        <translation>Ni roddwyd dim yn y blwch anfon. %1</translation>
    </message>
    <message>
        <source>Kept for the file, among the drafts: %1 of %2.</source>
        <translation>Wedi’u cadw ar gyfer y ffeil, ymhlith y drafftiau: %1 o %2.</translation>
    </message>
    <message>
        <source>In the outbox: %1 of %2.</source>
        <translation>Yn y blwch anfon: %1 o %2.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Eisoes yno: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Wedi’u gadael allan: %1.</translation>
    </message>
    <message>
        <source>Here to be mended: %1.</source>
        <translation>Yma i’w trwsio: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is in the outbox yet: while you looked, it changed how many can go. Look at the rows once more.</source>
        <translation>Nid oes dim yn y blwch anfon eto: tra oeddech yn edrych, newidiodd faint all fynd. Edrychwch ar y rhesi unwaith eto.</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Nid yw’n bosibl: %1.</translation>
    </message>
    <message>
        <source>Warning ticked: %1</source>
        <translation>Rhybudd wedi’i dicio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not taken:</source>
        <translation>
            <numerusform>Ni chymerwyd %n:</numerusform>
            <numerusform>Ni chymerwyd %n:</numerusform>
            <numerusform>Ni chymerwyd %n:</numerusform>
            <numerusform>Ni chymerwyd %n:</numerusform>
            <numerusform>Ni chymerwyd %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all %1</source>
        <translation>Copïo pob un o’r %1</translation>
    </message>
    <message>
        <source>None of the %1 can go yet: answers are missing.</source>
        <translation>Ni all yr un o’r %1 fynd eto: mae atebion ar goll.</translation>
    </message>
    <message>
        <source>None of the %1 can go yet: their warnings are not ticked.</source>
        <translation>Ni all yr un o’r %1 fynd eto: nid yw eu rhybuddion wedi’u ticio.</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Dangos beth sydd ar goll</translation>
    </message>
    <message>
        <source>Show what to tick</source>
        <translation>Dangos beth i’w dicio</translation>
    </message>
    <message>
        <source>Show what is blocked</source>
        <translation>Dangos beth sydd wedi’i rwystro</translation>
    </message>
    <message>
        <source>None of the %1 can go as they are. Correct a cell, or leave rows out.</source>
        <translation>Ni all yr un o’r %1 fynd fel y maent. Cywirwch gell, neu gadewch resi allan.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is why rows are blocked, %2 how many of them are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reasons: %1 (%2)</source>
        <translation>Rhesymau: %1 (%2)</translation>
    </message>
    <message>
        <source>Batch discarded. Nothing of it was sent.</source>
        <translation>Mae’r swp wedi’i daflu. Ni anfonwyd dim ohono.</translation>
    </message>
    <message>
        <source>What was left of the batch is discarded. In the outbox: %1.</source>
        <translation>Mae gweddill y swp wedi’i daflu. Yn y blwch anfon: %1.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nid oes dim wedi’i anfon eto.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Rhybudd: %1</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>&amp;Anfon beth bynnag</translation>
    </message>
    <message>
        <source>I &amp;understand that the desk cannot take this back once it is sent</source>
        <translation>Rwy’n d&amp;eall na all y ddesg ddadwneud hyn ar ôl ei anfon</translation>
    </message>
    <message>
        <source>Tick the box to send this anyway</source>
        <translation>Ticiwch y blwch i anfon hyn beth bynnag</translation>
    </message>
    <message>
        <source>Tick the box to confirm that you want to %1</source>
        <translation>Ticiwch y blwch i gadarnhau’r cam hwn: %1</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, heb newid</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not chosen</source>
        <translation>Heb ei ddewis</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The provider withdrew the trainee</source>
        <translation>Y darparwr a dynnodd yr hyfforddai yn ôl</translation>
    </message>
    <message>
        <source>The trainee chose to withdraw</source>
        <translation>Yr hyfforddai a ddewisodd dynnu’n ôl</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>This training record was added in error</source>
        <translation>Cafodd y cofnod hyfforddi hwn ei ychwanegu mewn camgymeriad</translation>
    </message>
    <message>
        <source>Trainee removed for mandatory reasons</source>
        <translation>Cafodd yr hyfforddai ei symud ymaith am resymau gorfodol</translation>
    </message>
    <message>
        <source>They stopped attending or communicating</source>
        <translation>Peidiodd â mynychu neu gyfathrebu</translation>
    </message>
    <message>
        <source>Trainee behaviour or attitude</source>
        <translation>Ymddygiad neu agwedd yr hyfforddai</translation>
    </message>
    <message>
        <source>Lack of progress during placements</source>
        <translation>Diffyg cynnydd yn ystod lleoliadau</translation>
    </message>
    <message>
        <source>Lack of academic progress</source>
        <translation>Diffyg cynnydd academaidd</translation>
    </message>
    <message>
        <source>Not meeting QTS or EYTS requirements</source>
        <translation>Heb fodloni’r gofynion QTS neu EYTS</translation>
    </message>
    <message>
        <source>Safeguarding concerns</source>
        <translation>Pryderon diogelu</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Rheswm arall</translation>
    </message>
    <message>
        <source>Trainee workload issues</source>
        <translation>Problemau llwyth gwaith yr hyfforddai</translation>
    </message>
    <message>
        <source>Change in their personal or health situation</source>
        <translation>Newid yn ei sefyllfa bersonol neu iechyd</translation>
    </message>
    <message>
        <source>No longer want to pursue a teaching career</source>
        <translation>Ddim am ddilyn gyrfa addysgu mwyach</translation>
    </message>
    <message>
        <source>They never intended to obtain QTS</source>
        <translation>Ni fwriadodd ennill QTS erioed</translation>
    </message>
    <message>
        <source>They moved to a different ITT course</source>
        <translation>Symudodd i gwrs ITT gwahanol</translation>
    </message>
    <message>
        <source>ECT induction</source>
        <translation>Sefydlu ECT</translation>
    </message>
    <message>
        <source>Mentor training</source>
        <translation>Hyfforddiant mentor</translation>
    </message>
    <message>
        <source>ECT</source>
        <translation>ECT</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Gweithredol</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Wedi gohirio</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi tynnu’n ôl</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Yn ymuno</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Yn gadael</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Profedigaeth</translation>
    </message>
    <message>
        <source>Long-term sickness</source>
        <translation>Salwch hirdymor</translation>
    </message>
    <message>
        <source>Parental leave</source>
        <translation>Absenoldeb rhiant</translation>
    </message>
    <message>
        <source>Career break</source>
        <translation>Seibiant gyrfa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Left the teaching profession</source>
        <translation>Gadawodd y proffesiwn addysgu</translation>
    </message>
    <message>
        <source>Moved school</source>
        <translation>Symudodd ysgol</translation>
    </message>
    <message>
        <source>No longer a mentor</source>
        <translation>Ddim yn fentor mwyach</translation>
    </message>
    <message>
        <source>Switched to school-led training</source>
        <translation>Newidiodd i hyfforddiant dan arweiniad yr ysgol</translation>
    </message>
    <message>
        <source>Changed lead provider</source>
        <translation>Newidiodd ddarparwr arweiniol</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Retained 1</source>
        <translation>Cadw 1</translation>
    </message>
    <message>
        <source>Retained 2</source>
        <translation>Cadw 2</translation>
    </message>
    <message>
        <source>Retained 3</source>
        <translation>Cadw 3</translation>
    </message>
    <message>
        <source>Retained 4</source>
        <translation>Cadw 4</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Cwblhau</translation>
    </message>
    <message>
        <source>Extended 1</source>
        <translation>Estyniad 1</translation>
    </message>
    <message>
        <source>Extended 2</source>
        <translation>Estyniad 2</translation>
    </message>
    <message>
        <source>Extended 3</source>
        <translation>Estyniad 3</translation>
    </message>
    <message>
        <source>Training event attended</source>
        <translation>Mynychwyd digwyddiad hyfforddi</translation>
    </message>
    <message>
        <source>Self-study material completed</source>
        <translation>Cwblhawyd deunydd hunanastudio</translation>
    </message>
    <message>
        <source>Materials engaged with offline</source>
        <translation>Gweithiwyd gyda’r deunyddiau all-lein</translation>
    </message>
    <message>
        <source>75 percent engagement met</source>
        <translation>Cyrhaeddwyd 75 y cant o ymgysylltu</translation>
    </message>
    <message>
        <source>75 percent engagement met, reduced induction</source>
        <translation>Cyrhaeddwyd 75 y cant o ymgysylltu, cyfnod sefydlu byrrach</translation>
    </message>
    <message>
        <source>One-term induction</source>
        <translation>Cyfnod sefydlu un tymor</translation>
    </message>
    <message>
        <source>Standard, September</source>
        <translation>Safonol, Medi</translation>
    </message>
    <message>
        <source>Standard, January</source>
        <translation>Safonol, Ionawr</translation>
    </message>
    <message>
        <source>Standard, April</source>
        <translation>Safonol, Ebrill</translation>
    </message>
    <message>
        <source>Extended, September</source>
        <translation>Estynedig, Medi</translation>
    </message>
    <message>
        <source>Extended, January</source>
        <translation>Estynedig, Ionawr</translation>
    </message>
    <message>
        <source>Extended, April</source>
        <translation>Estynedig, Ebrill</translation>
    </message>
    <message>
        <source>Reduced, September</source>
        <translation>Llai, Medi</translation>
    </message>
    <message>
        <source>Reduced, January</source>
        <translation>Llai, Ionawr</translation>
    </message>
    <message>
        <source>Reduced, April</source>
        <translation>Llai, Ebrill</translation>
    </message>
    <message>
        <source>Replacement, September</source>
        <translation>Amnewid, Medi</translation>
    </message>
    <message>
        <source>Replacement, January</source>
        <translation>Amnewid, Ionawr</translation>
    </message>
    <message>
        <source>Replacement, April</source>
        <translation>Amnewid, Ebrill</translation>
    </message>
    <message>
        <source>Completed declaration received</source>
        <translation>Daeth datganiad cwblhau i law</translation>
    </message>
    <message>
        <source>Completed during early roll-out</source>
        <translation>Cwblhawyd yn ystod y cyflwyno cynnar</translation>
    </message>
    <message>
        <source>Started, not completed</source>
        <translation>Dechreuwyd, heb gwblhau</translation>
    </message>
    <message>
        <source>Loss of employment</source>
        <translation>Colli cyflogaeth</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>Diswyddo</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Dileu swydd</translation>
    </message>
    <message>
        <source>Seasonal work</source>
        <translation>Gwaith tymhorol</translation>
    </message>
    <message>
        <source>Overseas travel</source>
        <translation>Teithio dramor</translation>
    </message>
    <message>
        <source>Medical or ACC</source>
        <translation>Meddygol neu ACC</translation>
    </message>
    <message>
        <source>Attending correctional institution</source>
        <translation>Mewn sefydliad cywiro</translation>
    </message>
    <message>
        <source>Stop training (still with employer)</source>
        <translation>Rhoi’r gorau i hyfforddi (gyda’r cyflogwr o hyd)</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Profiad gwaith</translation>
    </message>
    <message>
        <source>Business closed</source>
        <translation>Y busnes wedi cau</translation>
    </message>
    <message>
        <source>Business downturn</source>
        <translation>Dirywiad yn y busnes</translation>
    </message>
    <message>
        <source>Change in career choice</source>
        <translation>Newid dewis gyrfa</translation>
    </message>
    <message>
        <source>Changing from industry trainee to apprentice</source>
        <translation>Newid o hyfforddai diwydiant i brentis</translation>
    </message>
    <message>
        <source>Changing from apprentice to industry trainee</source>
        <translation>Newid o brentis i hyfforddai diwydiant</translation>
    </message>
    <message>
        <source>Change of programme</source>
        <translation>Newid rhaglen</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Wedi marw</translation>
    </message>
    <message>
        <source>Dissatisfied with employer or industry</source>
        <translation>Anfodlon ar y cyflogwr neu’r diwydiant</translation>
    </message>
    <message>
        <source>Exiting the workforce</source>
        <translation>Gadael y gweithlu</translation>
    </message>
    <message>
        <source>Lack of employer support</source>
        <translation>Diffyg cefnogaeth gan y cyflogwr</translation>
    </message>
    <message>
        <source>Length of apprenticeship</source>
        <translation>Hyd y brentisiaeth</translation>
    </message>
    <message>
        <source>Linked enrolment</source>
        <translation>Cofrestriad cysylltiedig</translation>
    </message>
    <message>
        <source>Non-payment of fee</source>
        <translation>Heb dalu’r ffi</translation>
    </message>
    <message>
        <source>Over programme duration</source>
        <translation>Dros hyd y rhaglen</translation>
    </message>
    <message>
        <source>Parental commitment</source>
        <translation>Ymrwymiad rhiant</translation>
    </message>
    <message>
        <source>Transfer to another tertiary education organisation</source>
        <translation>Trosglwyddo i sefydliad addysg drydyddol arall</translation>
    </message>
    <message>
        <source>Grace period automatically expired by system</source>
        <translation>Daeth y cyfnod gras i ben yn awtomatig gan y system</translation>
    </message>
    <message>
        <source>To another school</source>
        <translation>I ysgol arall</translation>
    </message>
    <message>
        <source>To another lead provider</source>
        <translation>I ddarparwr arweiniol arall</translation>
    </message>
    <message>
        <source>Next school not known</source>
        <translation>Ysgol nesaf ddim yn hysbys</translation>
    </message>
</context>
<context>
    <name>ChooseRecord</name>
    <message>
        <source>Nothing matches. Change the words above.</source>
        <translation>Nid oes dim yn cyfateb. Newidiwch y geiriau uchod.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>Row %1: who is meant</source>
        <translation>Rhes %1: pwy a olygir</translation>
    </message>
    <message>
        <source>&amp;Find by name or ID</source>
        <translation>&amp;Chwilio yn ôl enw neu ID</translation>
    </message>
    <message>
        <source>Find by name or ID</source>
        <translation>Chwilio yn ôl enw neu ID</translation>
    </message>
    <message>
        <source>Records that match</source>
        <translation>Cofnodion sy’n cyfateb</translation>
    </message>
    <message>
        <source>&amp;Leave it open</source>
        <translation>&amp;Gadael ar agor</translation>
    </message>
    <message>
        <source>The desk cannot tell which record this row means: none fits, or several do. Type a name or an ID above, go down to the one that is meant and choose it. If you leave it open, the row stays in the list of what needs a decision.</source>
        <translation>Ni all y ddesg ddweud pa gofnod y mae’r rhes hon yn ei olygu: nid oes yr un yn cyfateb, neu mae sawl un. Teipiwch enw neu ID uchod, ewch i lawr at yr un a olygir a dewiswch ef. Os gadewch ef yn agored, mae’r rhes yn aros yn y rhestr o’r hyn y mae angen penderfynu arno.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear what is typed</source>
        <translation>Clirio’r hyn a deipiwyd</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>Undergraduate</source>
        <translation>Israddedig</translation>
    </message>
    <message>
        <source>Postgraduate</source>
        <translation>Ôl-raddedig</translation>
    </message>
    <message>
        <source>Sent by a student record system</source>
        <translation>Anfonwyd gan system cofnodion myfyrwyr</translation>
    </message>
    <message>
        <source>Typed in Register</source>
        <translation>Teipiwyd yn Register</translation>
    </message>
    <message>
        <source>Uploaded to Register in a file</source>
        <translation>Lanlwythwyd i Register mewn ffeil</translation>
    </message>
    <message>
        <source>Apply for teacher training</source>
        <translation>Apply for teacher training</translation>
    </message>
    <message>
        <source>DTTP, the service before Register</source>
        <translation>DTTP, y gwasanaeth cyn Register</translation>
    </message>
    <message>
        <source>HESA</source>
        <translation>HESA</translation>
    </message>
    <message>
        <source>HESA collection</source>
        <translation>Casgliad HESA</translation>
    </message>
    <message>
        <source>HESA, for a TRN</source>
        <translation>HESA, ar gyfer TRN</translation>
    </message>
    <message>
        <source>New Zealand time</source>
        <translation>amser Seland Newydd</translation>
    </message>
    <message>
        <source>UK time</source>
        <translation>amser y DU</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Colof&amp;nau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Fel yr oedd ar y dechrau</translation>
    </message>
    <message>
        <source>Choose which columns the table shows, and sort and move that of the current cell</source>
        <translation>Dewis pa golofnau y mae’r tabl yn eu dangos, a threfnu a symud colofn y gell gyfredol</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Learner</source>
        <translation>Dysgwr</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Enw ddim yn hysbys</translation>
    </message>
    <message>
        <source>Learner ID</source>
        <translation>ID y dysgwr</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Cyflogwr</translation>
    </message>
    <message>
        <source>Employer site</source>
        <translation>Safle’r cyflogwr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Employer NZBN</source>
        <translation>NZBN y cyflogwr</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Dyddiad gorffen</translation>
    </message>
    <message>
        <source>Pause date</source>
        <translation>Dyddiad y saib</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <translation>Diwedd y cyfnod gras</translation>
    </message>
    <message>
        <source>Not in grace</source>
        <translation>Ddim mewn cyfnod gras</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Ailgychwynnwyd</translation>
    </message>
    <message>
        <source>Date of withdrawal</source>
        <translation>Dyddiad tynnu’n ôl</translation>
    </message>
    <message>
        <source>Reason for withdrawal</source>
        <translation>Rheswm dros dynnu’n ôl</translation>
    </message>
    <message>
        <source>Latest participation start</source>
        <translation>Dechrau’r cyfranogiad diwethaf</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Nôl ddiwethaf</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Byth</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>ID y cyfranogwr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>TRN</source>
        <translation>TRN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Declaration date</source>
        <translation>Dyddiad y datganiad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Carfan</translation>
    </message>
    <message>
        <source>Evidence held</source>
        <translation>Tystiolaeth a ddelir</translation>
    </message>
    <message>
        <source>Delivery partner</source>
        <translation>Partner cyflawni</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Cyfriflen</translation>
    </message>
    <message>
        <source>Statement cut-off</source>
        <translation>Dyddiad cau’r gyfriflen</translation>
    </message>
    <message>
        <source>Clawback statement</source>
        <translation>Cyfriflen adfachu</translation>
    </message>
    <message>
        <source>Lead provider</source>
        <translation>Darparwr arweiniol</translation>
    </message>
    <message>
        <source>Why not eligible for funding</source>
        <translation>Pam nad yw’n gymwys i gael cyllid</translation>
    </message>
    <message>
        <source>Submitted to the service</source>
        <translation>Cyflwynwyd i’r gwasanaeth</translation>
    </message>
    <message>
        <source>Last changed in the service</source>
        <translation>Newid diwethaf yn y gwasanaeth</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Carfannau</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Crëwyd</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Amserlen</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>Statws hyfforddi</translation>
    </message>
    <message>
        <source>Participant status</source>
        <translation>Statws cyfranogi</translation>
    </message>
    <message>
        <source>School URN</source>
        <translation>URN yr ysgol</translation>
    </message>
    <message>
        <source>Eligible for funding</source>
        <translation>Cymwys i gael cyllid</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Induction start</source>
        <translation>Dechrau’r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Induction end</source>
        <translation>Diwedd y cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Latest induction period ended</source>
        <translation>Diwedd y cyfnod sefydlu diweddaraf</translation>
    </message>
    <message>
        <source>Mentor funding ended</source>
        <translation>Diwedd cyllid y mentor</translation>
    </message>
    <message>
        <source>Why mentor funding ended</source>
        <translation>Pam y daeth cyllid y mentor i ben</translation>
    </message>
    <message>
        <source>Reason for deferral</source>
        <translation>Rheswm dros y gohiriad</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Gohiriwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Moved from a closed cohort</source>
        <translation>Symudwyd o garfan a gaewyd</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Dyddiad talu</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Talwyd</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Enwau cyntaf</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Provider trainee ID</source>
        <translation>ID hyfforddai’r darparwr</translation>
    </message>
    <message>
        <source>HESA ID</source>
        <translation>ID HESA</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Llwybr</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cwrs</translation>
    </message>
    <message>
        <source>Course level</source>
        <translation>Lefel y cwrs</translation>
    </message>
    <message>
        <source>QTS or EYTS</source>
        <translation>QTS neu EYTS</translation>
    </message>
    <message>
        <source>Academic cycle</source>
        <translation>Cylch academaidd</translation>
    </message>
    <message>
        <source>ITT start date</source>
        <translation>Dyddiad dechrau ITT</translation>
    </message>
    <message>
        <source>Expected ITT end date</source>
        <translation>Dyddiad gorffen disgwyliedig ITT</translation>
    </message>
    <message>
        <source>Trainee start date</source>
        <translation>Dyddiad dechrau’r hyfforddai</translation>
    </message>
    <message>
        <source>Date of deferral</source>
        <translation>Dyddiad gohirio</translation>
    </message>
    <message>
        <source>Date QTS or EYTS requirements met</source>
        <translation>Dyddiad bodloni’r gofynion QTS neu EYTS</translation>
    </message>
    <message>
        <source>Submitted for TRN</source>
        <translation>Cyflwynwyd ar gyfer TRN</translation>
    </message>
    <message>
        <source>Status update accepted</source>
        <translation>Derbyniwyd y diweddariad statws</translation>
    </message>
    <message>
        <source>QTS or EYTS held since</source>
        <translation>QTS neu EYTS ers</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Graddau</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Lleoliadau</translation>
    </message>
    <message>
        <source>Record source</source>
        <translation>Ffynhonnell y cofnod</translation>
    </message>
    <message>
        <source>Last changed in Register</source>
        <translation>Newid diwethaf yn Register</translation>
    </message>
    <message>
        <source>Our reading, from a vendor’s help page: 42 days from the pause date, the 42nd day still in grace. TEC does not say how it counts.</source>
        <translation>Ein dehongliad ni, o dudalen gymorth gwerthwr: 42 diwrnod o ddyddiad y saib, a’r 42ain diwrnod yn dal o fewn y cyfnod gras. Nid yw TEC yn dweud sut mae’n cyfrif.</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>Yn y cyflwr hwn ers</translation>
    </message>
    <message>
        <source>Days in this state</source>
        <translation>Dyddiau yn y cyflwr hwn</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Cymwys</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Taladwy</translation>
    </message>
    <message>
        <source>Paid declarations</source>
        <translation>Datganiadau a dalwyd</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Wedi’i ddirymu</translation>
    </message>
    <message>
        <source>Awaiting clawback</source>
        <translation>Yn aros am adfachu</translation>
    </message>
    <message>
        <source>Clawed back</source>
        <translation>Wedi’i adfachu</translation>
    </message>
    <message>
        <source>Clawbacks on this statement</source>
        <translation>Adfachiadau ar y gyfriflen hon</translation>
    </message>
    <message>
        <source>Unfunded mentor</source>
        <translation>Mentor heb ei ariannu</translation>
    </message>
    <message>
        <source>Latest transfer</source>
        <translation>Trosglwyddiad diweddaraf</translation>
    </message>
    <message>
        <source>Transfer: leaving date</source>
        <translation>Trosglwyddo: dyddiad gadael</translation>
    </message>
    <message>
        <source>Transfer: joining date</source>
        <translation>Trosglwyddo: dyddiad ymuno</translation>
    </message>
    <message>
        <source>Transfer: joining lead provider</source>
        <translation>Trosglwyddiad: y darparwr arweiniol yr ymunir ag ef</translation>
    </message>
    <message>
        <source>School ID</source>
        <translation>ID yr ysgol</translation>
    </message>
    <message>
        <source>Induction tutor</source>
        <translation>Tiwtor sefydlu</translation>
    </message>
    <message>
        <source>Training now</source>
        <translation>Hyfforddiant nawr</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partneriaethau</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>Training record ID</source>
        <translation>ID y cofnod hyfforddi</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>Leaving date</source>
        <translation>Dyddiad gadael</translation>
    </message>
    <message>
        <source>Leaving school URN</source>
        <translation>URN yr ysgol a adewir</translation>
    </message>
    <message>
        <source>Leaving lead provider</source>
        <translation>Darparwr arweiniol a adewir</translation>
    </message>
    <message>
        <source>Joining date</source>
        <translation>Dyddiad ymuno</translation>
    </message>
    <message>
        <source>Joining school URN</source>
        <translation>URN yr ysgol yr ymunir â hi</translation>
    </message>
    <message>
        <source>Joining lead provider</source>
        <translation>Darparwr arweiniol yr ymunir ag ef</translation>
    </message>
    <message>
        <source>Agreement ID</source>
        <translation>ID’r cytundeb</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Anghymwys</translation>
    </message>
    <message>
        <source>In another state</source>
        <translation>Mewn cyflwr arall</translation>
    </message>
    <message>
        <source>Of these awaiting clawback</source>
        <translation>O’r rhain, yn aros am adfachu</translation>
    </message>
    <message>
        <source>Of these clawed back</source>
        <translation>O’r rhain, wedi’u hadfachu</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Place in grace…</source>
        <translation>Rhoi mewn cyfnod gras…</translation>
    </message>
    <message>
        <source>Place in grace</source>
        <translation>Rhoi mewn cyfnod gras</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Cyfnod gras</translation>
    </message>
    <message>
        <source>Place the training agreement of {name} in grace from {date}. After 42 days the system withdraws the learner and all enrolments.</source>
        <translation>Rhoi cytundeb hyfforddi {name} mewn cyfnod gras o {date}. Ar ôl 42 diwrnod bydd y system yn tynnu’r dysgwr a phob cofrestriad yn ôl.</translation>
    </message>
    <message>
        <source>redundancy redundant dismissed lost job closed</source>
        <translation>dileu swydd diswyddo colli gwaith caewyd</translation>
    </message>
    <message>
        <source>Place on hold…</source>
        <translation>Oedi’r cytundeb…</translation>
    </message>
    <message>
        <source>Place on hold</source>
        <translation>Oedi’r cytundeb</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Oediad</translation>
    </message>
    <message>
        <source>Place the training agreement of {name} on hold from {date}.</source>
        <translation>Oedi cytundeb hyfforddi {name} o {date}.</translation>
    </message>
    <message>
        <source>pause suspend leave</source>
        <translation>saib oedi atal absenoldeb</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Ailgychwyn…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Ailgychwyn</translation>
    </message>
    <message>
        <source>Restart the training agreement of {name} from {date} with the same employer. Use transfer for a new employer.</source>
        <translation>Ailgychwyn cytundeb hyfforddi {name} o {date} gyda’r un cyflogwr. Defnyddiwch drosglwyddo ar gyfer cyflogwr newydd.</translation>
    </message>
    <message>
        <source>resume return back</source>
        <translation>ailafael dychwelyd yn ôl</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu’n ôl…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>leave end terminate cancel</source>
        <translation>gadael gorffen terfynu canslo</translation>
    </message>
    <message>
        <source>Transfer to a new employer…</source>
        <translation>Trosglwyddo i gyflogwr newydd…</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>Transfer {name} to a new employer. This agreement ends and a new one begins.</source>
        <translation>Trosglwyddo {name} i gyflogwr newydd. Daw’r cytundeb hwn i ben ac mae un newydd yn dechrau.</translation>
    </message>
    <message>
        <source>new employer change job move</source>
        <translation>cyflogwr newydd newid swydd symud</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Dirymu</translation>
    </message>
    <message>
        <source>Claw back</source>
        <translation>Adfachu</translation>
    </message>
    <message>
        <source>Defer…</source>
        <translation>Gohirio…</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Gohirio</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Gohiriad</translation>
    </message>
    <message>
        <source>Defer {name} today. Training can be resumed from tomorrow.</source>
        <translation>Gohirio {name} heddiw. Gellir ailafael yn yr hyfforddiant o yfory.</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Ailafael…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ailafael</translation>
    </message>
    <message>
        <source>Resumption</source>
        <translation>Ailafael yn yr hyfforddiant</translation>
    </message>
    <message>
        <source>Resume {name}’s training today, with the same partnership and schedule.</source>
        <translation>Ailafael yn hyfforddiant {name} heddiw, gyda’r un bartneriaeth ac amserlen.</translation>
    </message>
    <message>
        <source>return restart reinstate</source>
        <translation>dychwelyd ailgychwyn adfer</translation>
    </message>
    <message>
        <source>Withdraw {name} today. Declarations need a date before the withdrawal.</source>
        <translation>Tynnu {name} yn ôl heddiw. Rhaid i ddyddiad datganiadau fod cyn y tynnu’n ôl.</translation>
    </message>
    <message>
        <source>leave left quit</source>
        <translation>gadael wedi gadael rhoi’r gorau</translation>
    </message>
    <message>
        <source>Change schedule…</source>
        <translation>Newid amserlen…</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Newid amserlen</translation>
    </message>
    <message>
        <source>Schedule change</source>
        <translation>Newid amserlen</translation>
    </message>
    <message>
        <source>cohort extend reduce replacement</source>
        <translation>carfan estyn lleihau amnewid</translation>
    </message>
    <message>
        <source>Submit a declaration…</source>
        <translation>Cyflwyno datganiad…</translation>
    </message>
    <message>
        <source>Submit declaration</source>
        <translation>Cyflwyno datganiad</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Submit a declaration for {name}, dated {date}.</source>
        <translation>Cyflwyno datganiad ar gyfer {name}, dyddiedig {date}.</translation>
    </message>
    <message>
        <source>declare started retained completed milestone payment</source>
        <translation>datgan dechrau cadw cwblhau carreg filltir taliad</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Dirymu…</translation>
    </message>
    <message>
        <source>cancel retract claw back clawback</source>
        <translation>canslo tynnu’n ôl adfachu</translation>
    </message>
    <message>
        <source>Update QTS status…</source>
        <translation>Diweddaru statws QTS…</translation>
    </message>
    <message>
        <source>Update EYTS status…</source>
        <translation>Diweddaru statws EYTS…</translation>
    </message>
    <message>
        <source>Update QTS status</source>
        <translation>Diweddaru statws QTS</translation>
    </message>
    <message>
        <source>Update EYTS status</source>
        <translation>Diweddaru statws EYTS</translation>
    </message>
    <message>
        <source>QTS status update</source>
        <translation>Diweddariad statws QTS</translation>
    </message>
    <message>
        <source>EYTS status update</source>
        <translation>Diweddariad statws EYTS</translation>
    </message>
    <message>
        <source>Record that {name} met the QTS requirements on {date}. This cannot be taken back here. Only DfE can undo it.</source>
        <translation>Cofnodi bod {name} wedi bodloni’r gofynion QTS ar {date}. Ni ellir dadwneud hyn yma. DfE yn unig all ei ddadwneud.</translation>
    </message>
    <message>
        <source>Record that {name} met the EYTS requirements on {date}. This cannot be taken back here. Only DfE can undo it.</source>
        <translation>Cofnodi bod {name} wedi bodloni’r gofynion EYTS ar {date}. Ni ellir dadwneud hyn yma. DfE yn unig all ei ddadwneud.</translation>
    </message>
    <message>
        <source>Defer {name} from {date}. You cannot reverse this here. To reinstate the trainee you use the Register web service.</source>
        <translation>Gohirio {name} o {date}. Ni allwch wrthdroi hyn yma. I adfer yr hyfforddai, rhaid defnyddio gwasanaeth gwe Register.</translation>
    </message>
    <message>
        <source>pause suspend interrupt dormant</source>
        <translation>saib oedi torri ar draws ynghwsg</translation>
    </message>
    <message>
        <source>Withdraw {name} from {date}. This cannot be taken back here. Only DfE can undo it.</source>
        <translation>Tynnu {name} yn ôl o {date}. Ni ellir dadwneud hyn yma. DfE yn unig all ei ddadwneud.</translation>
    </message>
    <message>
        <source>leave leaver drop out quit fail failed</source>
        <translation>gadael ymadawr rhoi’r gorau methu wedi methu</translation>
    </message>
    <message>
        <source>recommend award QTS EYTS pass qualify standards met</source>
        <translation>argymell dyfarnu QTS EYTS pasio cymhwyso bodloni safonau</translation>
    </message>
    <message>
        <source>Add a placement…</source>
        <translation>Ychwanegu lleoliad…</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Ychwanegu lleoliad</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Add a placement to {name}’s record in Register.</source>
        <translation>Ychwanegu lleoliad at gofnod {name} yn Register.</translation>
    </message>
    <message>
        <source>school practice</source>
        <translation>ysgol ymarfer</translation>
    </message>
    <message>
        <source>Add a degree…</source>
        <translation>Ychwanegu gradd…</translation>
    </message>
    <message>
        <source>Add degree</source>
        <translation>Ychwanegu gradd</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Add a degree to {name}’s record in Register.</source>
        <translation>Ychwanegu gradd at gofnod {name} yn Register.</translation>
    </message>
    <message>
        <source>qualification bachelor university</source>
        <translation>cymhwyster baglor prifysgol</translation>
    </message>
    <message>
        <source>Change {name}’s schedule from today. The participant cannot be deferred or withdrawn until tomorrow.</source>
        <translation>Newid amserlen {name} o heddiw. Ni ellir gohirio’r cyfranogwr na’i dynnu’n ôl tan yfory.</translation>
    </message>
    <message>
        <source>Withdraw {name} from {date}, with all open enrolments. This cannot be taken back once it is sent.</source>
        <translation>Tynnu {name} yn ôl o {date}, gyda phob cofrestriad agored. Ni ellir dadwneud hyn ar ôl ei anfon.</translation>
    </message>
    <message>
        <source>Void {name}’s declaration. This cannot be taken back once it is sent.</source>
        <translation>Dirymu datganiad {name}. Ni ellir dadwneud hyn ar ôl ei anfon.</translation>
    </message>
    <message>
        <source>Void {name}’s declaration. What was paid will be clawed back. This cannot be taken back once it is sent.</source>
        <translation>Dirymu datganiad {name}. Caiff yr hyn a dalwyd ei adfachu. Ni ellir dadwneud hyn ar ôl ei anfon.</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Your draft was made for</source>
        <translation>Gwnaed eich drafft ar gyfer</translation>
    </message>
    <message>
        <source>It now is</source>
        <translation>Nawr, dyma ydyw</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (wedi newid)</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Which service</source>
        <translation>Pa wasanaeth</translation>
    </message>
    <message>
        <source>Which environment</source>
        <translation>Pa amgylchedd</translation>
    </message>
    <message>
        <source>Live changes real records. The sandbox is the service’s own place to try things.</source>
        <translation>Mae byw yn newid cofnodion go iawn. Y blwch tywod yw lle’r gwasanaeth ei hun i roi cynnig ar bethau.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>It begins with https://. Only an address on this computer may begin with http://.</source>
        <translation>Mae’n dechrau â https://. Dim ond cyfeiriad ar y cyfrifiadur hwn all ddechrau â http://.</translation>
    </message>
    <message>
        <source>Version of the service’s interface</source>
        <translation>Fersiwn rhyngwyneb y gwasanaeth</translation>
    </message>
    <message>
        <source>Your name for this connection</source>
        <translation>Eich enw ar y cysylltiad hwn</translation>
    </message>
    <message>
        <source>It stands in the window’s title and in the lists.</source>
        <translation>Mae’n ymddangos yn nheitl y ffenestr ac yn y rhestri.</translation>
    </message>
    <message>
        <source>Your lead provider’s name</source>
        <translation>Enw eich darparwr arweiniol</translation>
    </message>
    <message>
        <source>As the service writes it. It tells your declarations from those of others.</source>
        <translation>Fel y mae’r gwasanaeth yn ei ysgrifennu. Mae’n gwahaniaethu rhwng eich datganiadau chi a rhai eraill.</translation>
    </message>
    <message>
        <source>EDUMIS number of your organisation</source>
        <translation>Rhif EDUMIS eich sefydliad</translation>
    </message>
    <message>
        <source>For example, 6001</source>
        <translation>Er enghraifft, 6001</translation>
    </message>
    <message>
        <source>Academic cycles to fetch</source>
        <translation>Cylchoedd academaidd i’w nôl</translation>
    </message>
    <message>
        <source>First years with a comma between, for example 2024, 2025. Empty: this one and those before it.</source>
        <translation>Blynyddoedd cyntaf gyda choma rhyngddynt, er enghraifft 2024, 2025. Gwag: yr un hwn a’r rhai o’i flaen.</translation>
    </message>
    <message>
        <source>How it sends</source>
        <translation>Sut mae’n anfon</translation>
    </message>
    <message>
        <source>Send what is in the outbox by itself</source>
        <translation>Anfon yr hyn sydd yn y blwch anfon ohono’i hun</translation>
    </message>
    <message>
        <source>Without it nothing is sent until you press Send now.</source>
        <translation>Hebddo nid oes dim yn cael ei anfon nes i chi bwyso Anfon nawr.</translation>
    </message>
    <message>
        <source>Use the older operation for QTS status</source>
        <translation>Defnyddio’r gweithrediad hŷn ar gyfer statws QTS</translation>
    </message>
    <message>
        <source>&amp;Save connection</source>
        <translation>&amp;Cadw’r cysylltiad</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Profi’r cysylltiad</translation>
    </message>
    <message>
        <source>Asks the service whether it answers and accepts the sign-in. Nothing is changed there</source>
        <translation>Yn gofyn i’r gwasanaeth a yw’n ateb ac yn derbyn y mewngofnodi. Nid oes dim yn newid yno</translation>
    </message>
    <message>
        <source>&amp;Back to the connections</source>
        <translation>&amp;Yn ôl i’r cysylltiadau</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain, never in a file.</source>
        <translation>Cedwir y tocyn yng nghadwyn allweddi’r cyfrifiadur hwn, byth mewn ffeil.</translation>
    </message>
    <message>
        <source>This computer has no keychain: the token is kept for this run only.</source>
        <translation>Nid oes cadwyn allweddi gan y cyfrifiadur hwn: cedwir y tocyn am y tro hwn yn unig.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID y cleient</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Cyfrinach y cleient</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Tocyn API</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Cyfeiriad y mewngofnodi</translation>
    </message>
    <message>
        <source>Empty: the one of this environment.</source>
        <translation>Gwag: un yr amgylchedd hwn.</translation>
    </message>
    <message>
        <source>Scope of the sign-in</source>
        <translation>Cwmpas y mewngofnodi</translation>
    </message>
    <message>
        <source>Day on which the token expires</source>
        <translation>Y diwrnod y daw’r tocyn i ben</translation>
    </message>
    <message>
        <source>As the service told you. The desk warns 30, 7 and 1 days before. For example, 27 3 2027</source>
        <translation>Fel y dywedodd y gwasanaeth wrthych. Mae’r ddesg yn rhybuddio 30, 7 ac 1 diwrnod ymlaen llaw. Er enghraifft, 27 3 2027</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ychwanegu cysylltiad</translation>
    </message>
    <message>
        <source>%1, connection to %2</source>
        <translation>%1, cysylltiad â %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Byw</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Blwch tywod</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Cyfeiriad arall</translation>
    </message>
    <message>
        <source>One is kept. Leave this empty to go on using it.</source>
        <translation>Cedwir un. Gadewch hwn yn wag i ddal ati i’w ddefnyddio.</translation>
    </message>
    <message>
        <source>Select which service this is for</source>
        <translation>Dewiswch ar gyfer pa wasanaeth y mae hwn</translation>
    </message>
    <message>
        <source>Select which environment this is for</source>
        <translation>Dewiswch ar gyfer pa amgylchedd y mae hwn</translation>
    </message>
    <message>
        <source>Enter the address of the service</source>
        <translation>Rhowch gyfeiriad y gwasanaeth</translation>
    </message>
    <message>
        <source>Address must be a whole address, for example https://example.org</source>
        <translation>Rhaid i’r cyfeiriad fod yn gyfeiriad cyfan, er enghraifft https://example.org</translation>
    </message>
    <message>
        <source>Address must begin with https://. Only this computer itself may be reached by http://</source>
        <translation>Rhaid i’r cyfeiriad ddechrau â https://. Dim ond y cyfrifiadur hwn ei hun y gellir ei gyrraedd â http://</translation>
    </message>
    <message>
        <source>Select the version of the service’s interface</source>
        <translation>Dewiswch fersiwn rhyngwyneb y gwasanaeth</translation>
    </message>
    <message>
        <source>Enter your name for this connection</source>
        <translation>Rhowch eich enw ar y cysylltiad hwn</translation>
    </message>
    <message>
        <source>Enter the EDUMIS number of your organisation</source>
        <translation>Rhowch rif EDUMIS eich sefydliad</translation>
    </message>
    <message>
        <source>Academic cycles must be years with a comma between, for example 2024, 2025</source>
        <translation>Rhaid i gylchoedd academaidd fod yn flynyddoedd gyda choma rhyngddynt, er enghraifft 2024, 2025</translation>
    </message>
    <message>
        <source>Enter your client ID</source>
        <translation>Rhowch ID eich cleient</translation>
    </message>
    <message>
        <source>Enter your client secret</source>
        <translation>Rhowch gyfrinach eich cleient</translation>
    </message>
    <message>
        <source>Enter your API token</source>
        <translation>Rhowch eich tocyn API</translation>
    </message>
    <message>
        <source>This token is for the sandbox. This profile is for live</source>
        <translation>Mae’r tocyn hwn ar gyfer y blwch tywod. Mae’r proffil hwn ar gyfer byw</translation>
    </message>
    <message>
        <source>This token is for live. This profile is for the sandbox</source>
        <translation>Mae’r tocyn hwn ar gyfer byw. Mae’r proffil hwn ar gyfer y blwch tywod</translation>
    </message>
    <message>
        <source>Seconds must be a number from 0 to 600</source>
        <translation>Rhaid i’r eiliadau fod yn rhif o 0 i 600</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Yn gofyn i %1 …</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Dywedodd: %1</translation>
    </message>
    <message>
        <source>%1 answers and accepts the sign-in. Save the connection to use it.</source>
        <translation>Mae %1 yn ateb ac yn derbyn y mewngofnodi. Cadwch y cysylltiad i’w ddefnyddio.</translation>
    </message>
    <message>
        <source>%1 no longer answers version %2. It answers %3. %4</source>
        <translation>Nid yw %1 yn ateb fersiwn %2 mwyach. Mae’n ateb %3. %4</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Defnyddio %1</translation>
    </message>
    <message>
        <source>%1 answers, but did not accept this. %2</source>
        <translation>Mae %1 yn ateb, ond ni dderbyniodd hyn. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached. %2</source>
        <translation>Ni ellir cyrraedd %1. %2</translation>
    </message>
    <message>
        <source>Only where the service told you that the newer one is not open to you. The service has announced its end with version v2027.0.</source>
        <translation>Dim ond lle dywedodd y gwasanaeth wrthych nad yw’r un mwy newydd ar agor i chi. Mae’r gwasanaeth wedi cyhoeddi y daw hon i ben gyda fersiwn v2027.0.</translation>
    </message>
    <message>
        <source>EDUMIS number must be numbers only, with the zeros it begins with</source>
        <translation>Rhaid i rif EDUMIS fod yn rhifau’n unig, gyda’r seroau y mae’n dechrau â nhw</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>Ail bâr o lygaid</translation>
    </message>
    <message>
        <source>Ask somebody else to agree before something leaves</source>
        <translation>Gofyn i rywun arall gytuno cyn i rywbeth adael</translation>
    </message>
    <message>
        <source>They look at a file on their own desk and give you an answer file. See Second person.</source>
        <translation>Maent yn edrych ar ffeil ar eu desg eu hunain ac yn rhoi ffeil ateb i chi. Gweler Ail berson.</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>Yr hyn y maent yn cytuno iddo</translation>
    </message>
    <message>
        <source>Nothing ticked: only the batches below.</source>
        <translation>Dim wedi’i dicio: y sypiau isod yn unig.</translation>
    </message>
    <message>
        <source>Any batch of more than so many entries</source>
        <translation>Unrhyw swp o fwy na hyn a hyn o eitemau</translation>
    </message>
    <message>
        <source>Empty: no batch for its size alone. For example, 50</source>
        <translation>Gwag: dim un swp oherwydd ei faint yn unig. Er enghraifft, 50</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work without a token, from a &amp;list…</source>
        <translation>Gweithio heb docyn, o &amp;restr…</translation>
    </message>
    <message>
        <source>The size of a batch must be a number of 1 or more</source>
        <translation>Rhaid i faint swp fod yn rhif sy’n 1 neu fwy</translation>
    </message>
    <message>
        <source>Tick what somebody else agrees to, or enter the size of a batch</source>
        <translation>Ticiwch yr hyn y mae rhywun arall yn cytuno iddo, neu rhowch faint swp</translation>
    </message>
    <message>
        <source>Name of the header that carries the token</source>
        <translation>Enw’r pennyn sy’n cludo’r tocyn</translation>
    </message>
    <message>
        <source>Empty: Authorization.</source>
        <translation>Gwag: Authorization.</translation>
    </message>
    <message>
        <source>Name of the header must be letters, numbers and dashes</source>
        <translation>Rhaid i enw’r pennyn fod yn llythrennau, rhifau a chysylltnodau</translation>
    </message>
    <message>
        <source>You can look at it while you type it. Once it is saved, it is not shown again.</source>
        <translation>Gallwch edrych arno wrth ei deipio. Ar ôl ei gadw, ni chaiff ei ddangos eto.</translation>
    </message>
    <message>
        <source>Seconds before what you put in the outbox is sent</source>
        <translation>Eiliadau cyn anfon yr hyn a roddwch yn y blwch anfon</translation>
    </message>
    <message>
        <source>From 0 to 600. You can take it back until then.</source>
        <translation>O 0 i 600. Gallwch ei gymryd yn ôl tan hynny.</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>The connection is saved. Its records are fetched now.</source>
        <translation>Mae’r cysylltiad wedi’i gadw. Mae ei gofnodion yn cael eu nôl nawr.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>Ychwanegu c&amp;ysylltiad</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Use in the lists</source>
        <translation>&amp;Defnyddio yn y rhestri</translation>
    </message>
    <message>
        <source>The lists of %1 show %2 now.</source>
        <translation>Mae rhestri %1 yn dangos %2 nawr.</translation>
    </message>
    <message>
        <source>Save a &amp;file for a colleague…</source>
        <translation>Cadw &amp;ffeil i gydweithiwr…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Tynnu ymaith…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Amgylchedd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>Sut hwyl sydd arno</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tocyn</translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>Nid oes cysylltiad eto</translation>
    </message>
    <message>
        <source>A connection is the door to one service. You need a token that the service gave your organisation.</source>
        <translation>Cysylltiad yw’r drws i un gwasanaeth. Mae arnoch angen tocyn a roddodd y gwasanaeth i’ch sefydliad.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ychwanegu cysylltiad</translation>
    </message>
    <message>
        <source>Expiry not noted</source>
        <translation>Dyddiad dod i ben heb ei nodi</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Daeth i ben ar %1</translation>
    </message>
    <message>
        <source>Expires today, %1</source>
        <translation>Yn dod i ben heddiw, %1</translation>
    </message>
    <message>
        <source>Check: expires tomorrow, %1</source>
        <translation>Gwiriwch: yn dod i ben yfory, %1</translation>
    </message>
    <message>
        <source>Check: expires within 7 days, on %1</source>
        <translation>Gwiriwch: yn dod i ben o fewn 7 diwrnod, ar %1</translation>
    </message>
    <message>
        <source>Check: expires within 30 days, on %1</source>
        <translation>Gwiriwch: yn dod i ben o fewn 30 diwrnod, ar %1</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Yn dod i ben ar %1</translation>
    </message>
    <message>
        <source>Data from %1.</source>
        <translation>Data o %1.</translation>
    </message>
    <message>
        <source>Nothing fetched yet.</source>
        <translation>Nid oes dim wedi’i nôl eto.</translation>
    </message>
    <message>
        <source>Working offline.</source>
        <translation>Yn gweithio all-lein.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Heb ofyn eto.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Mae’n ateb.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Ni ellir ei gyrraedd.</translation>
    </message>
    <message>
        <source>It did not accept the token.</source>
        <translation>Ni dderbyniodd y tocyn.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Mae angen tocyn.</translation>
    </message>
    <message>
        <source>It asks us to wait until %1.</source>
        <translation>Mae’n gofyn i ni aros tan %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n o gysylltiadau</numerusform>
            <numerusform>%n cysylltiad</numerusform>
            <numerusform>%n o gysylltiadau</numerusform>
            <numerusform>%n o gysylltiadau</numerusform>
            <numerusform>%n o gysylltiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by the practice server</source>
        <translation>Gwnaed gan y gweinydd ymarfer</translation>
    </message>
    <message>
        <source>%1 (in the lists)</source>
        <translation>%1 (yn y rhestri)</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Dewiswch gysylltiad yn gyntaf.</translation>
    </message>
    <message>
        <source>Remove %1? Its token, the copy of its records on this computer and its drafts and outbox entries go. Nothing is changed at the service.</source>
        <translation>Tynnu %1 ymaith? Bydd ei docyn, y copi o’i gofnodion ar y cyfrifiadur hwn a’i ddrafftiau ac eitemau’r blwch anfon yn mynd. Nid oes dim yn newid yn y gwasanaeth.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tynnu %1 ymaith</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Mae %1 wedi’i dynnu ymaith.</translation>
    </message>
    <message>
        <source>Save a connection file without its token</source>
        <translation>Cadw ffeil cysylltiad heb ei thocyn</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Ffeiliau cysylltiad (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds no token.</source>
        <translation>Wedi’i chadw fel %1. Nid yw’n cynnwys tocyn.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Ni ellid ysgrifennu %1. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>The services that this desk speaks to. Test tries the address and the token without changing anything. Tokens are kept in the computer’s keychain and are never shown again.</source>
        <translation>Y gwasanaethau y mae’r ddesg hon yn siarad â nhw. Mae Profi yn rhoi cynnig ar y cyfeiriad a’r tocyn heb newid dim. Cedwir tocynnau yng nghadwyn allweddi’r cyfrifiadur ac ni chânt eu dangos byth eto.</translation>
    </message>
    <message>
        <source>It no longer answers version %1. It answers %2.</source>
        <translation>Nid yw’n ateb fersiwn %1 mwyach. Mae’n ateb %2.</translation>
    </message>
    <message>
        <source>%1 no longer answers version %2. It answers %3. Nothing is lost: what was fetched and what waits is kept.</source>
        <translation>%1: nid yw’n ateb fersiwn %2 mwyach. Mae’n ateb %3. Ni chollwyd dim: cedwir yr hyn a gafodd ei nôl a’r hyn sy’n aros.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Defnyddio %1</translation>
    </message>
    <message>
        <source>%1 uses version %2 now.</source>
        <translation>%1: defnyddir fersiwn %2 nawr.</translation>
    </message>
    <message>
        <source>The connection is saved.</source>
        <translation>Mae’r cysylltiad wedi’i gadw.</translation>
    </message>
    <message>
        <source>Open a list without a &amp;token…</source>
        <translation>Agor rhestr heb &amp;docyn…</translation>
    </message>
    <message>
        <source>Open a &amp;newer list…</source>
        <translation>Agor rhestr &amp;fwy newydd…</translation>
    </message>
    <message>
        <source>Select a connection that works from a file first.</source>
        <translation>Dewiswch gysylltiad sy’n gweithio o ffeil yn gyntaf.</translation>
    </message>
    <message>
        <source>%1. Nothing is fetched and nothing is sent.</source>
        <translation>%1. Nid oes dim yn cael ei nôl na’i anfon.</translation>
    </message>
    <message>
        <source>None: it works from a file</source>
        <translation>Dim: mae’n gweithio o ffeil</translation>
    </message>
    <message>
        <source>Open a list of records</source>
        <translation>Agor rhestr o gofnodion</translation>
    </message>
    <message>
        <source>You had begun to fill in a connection. Nothing of it is saved yet.</source>
        <translation>Roeddech wedi dechrau llenwi cysylltiad. Nid oes dim ohono wedi’i gadw eto.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Parhau ag ef</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing is asked or sent. When its certificate or the address is put right, refresh.</source>
        <translation>Ni ellid gwneud cysylltiad diogel, felly ni ofynnir am ddim ac nid anfonir dim. Pan fydd ei dystysgrif neu’r cyfeiriad wedi’i gywiro, adnewyddwch.</translation>
    </message>
    <message>
        <source>It has a problem. The desk waits until %1, then tries again.</source>
        <translation>Mae ganddo broblem. Mae’r ddesg yn aros tan %1, yna’n rhoi cynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Adfer…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Eitemau</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>Nid oes copi eto</translation>
    </message>
    <message>
        <source>The first is made in a moment.</source>
        <translation>Gwneir y cyntaf mewn eiliad.</translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation>Rhoddwyd o’r neilltu wrth adfer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copi</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>%1, %2, entries: %3</source>
        <translation>%1, %2, eitemau: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n o gopïau</numerusform>
            <numerusform>%n copi</numerusform>
            <numerusform>%n o gopïau</numerusform>
            <numerusform>%n o gopïau</numerusform>
            <numerusform>%n o gopïau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n entry(s).</source>
        <translation>
            <numerusform>Mae’n dal %n o eitemau.</numerusform>
            <numerusform>Mae’n dal %n eitem.</numerusform>
            <numerusform>Mae’n dal %n o eitemau.</numerusform>
            <numerusform>Mae’n dal %n o eitemau.</numerusform>
            <numerusform>Mae’n dal %n o eitemau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) made since then leave the outbox and stay only in the file set aside.</source>
        <translation>
            <numerusform>Bydd %n o eitemau a wnaed ers hynny yn gadael y blwch anfon ac yn aros yn y ffeil a roddwyd o’r neilltu yn unig.</numerusform>
            <numerusform>Bydd %n eitem a wnaed ers hynny yn gadael y blwch anfon ac yn aros yn y ffeil a roddwyd o’r neilltu yn unig.</numerusform>
            <numerusform>Bydd %n o eitemau a wnaed ers hynny yn gadael y blwch anfon ac yn aros yn y ffeil a roddwyd o’r neilltu yn unig.</numerusform>
            <numerusform>Bydd %n o eitemau a wnaed ers hynny yn gadael y blwch anfon ac yn aros yn y ffeil a roddwyd o’r neilltu yn unig.</numerusform>
            <numerusform>Bydd %n o eitemau a wnaed ers hynny yn gadael y blwch anfon ac yn aros yn y ffeil a roddwyd o’r neilltu yn unig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) go back to how they were then.</source>
        <translation>
            <numerusform>Bydd %n o eitemau yn mynd yn ôl i’r hyn oeddent bryd hynny.</numerusform>
            <numerusform>Bydd %n eitem yn mynd yn ôl i’r hyn oedd bryd hynny.</numerusform>
            <numerusform>Bydd %n o eitemau yn mynd yn ôl i’r hyn oeddent bryd hynny.</numerusform>
            <numerusform>Bydd %n o eitemau yn mynd yn ôl i’r hyn oeddent bryd hynny.</numerusform>
            <numerusform>Bydd %n o eitemau yn mynd yn ôl i’r hyn oeddent bryd hynny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) may have gone since and are checked at the service before anything is sent again.</source>
        <translation>
            <numerusform>Efallai fod %n o eitemau wedi’u hanfon ers hynny: cânt eu gwirio yn y gwasanaeth cyn anfon dim eto.</numerusform>
            <numerusform>Efallai fod %n eitem wedi’i hanfon ers hynny: caiff ei gwirio yn y gwasanaeth cyn anfon dim eto.</numerusform>
            <numerusform>Efallai fod %n o eitemau wedi’u hanfon ers hynny: cânt eu gwirio yn y gwasanaeth cyn anfon dim eto.</numerusform>
            <numerusform>Efallai fod %n o eitemau wedi’u hanfon ers hynny: cânt eu gwirio yn y gwasanaeth cyn anfon dim eto.</numerusform>
            <numerusform>Efallai fod %n o eitemau wedi’u hanfon ers hynny: cânt eu gwirio yn y gwasanaeth cyn anfon dim eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the outbox would change.</source>
        <translation>Ni fyddai dim yn y blwch anfon yn newid.</translation>
    </message>
    <message>
        <source>The activity record cannot be read, so what has gone since is not known exactly.</source>
        <translation>Ni ellir darllen y cofnod gweithgarwch, felly ni wyddys yn union beth sydd wedi’i anfon ers hynny.</translation>
    </message>
    <message>
        <source>Select a copy first.</source>
        <translation>Dewiswch gopi yn gyntaf.</translation>
    </message>
    <message>
        <source>This copy cannot be read. Nothing was changed. Choose another.</source>
        <translation>Ni ellir darllen y copi hwn. Ni newidiwyd dim. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Restore the outbox of %1? %2</source>
        <translation>Adfer y blwch anfon fel yr oedd: %1? %2</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
    <message numerus="yes">
        <source>Restored. %n entry(s) are being checked. The outbox that was here is listed as set aside.</source>
        <translation>
            <numerusform>Adferwyd. Mae %n o eitemau yn cael eu gwirio. Rhestrir y blwch anfon a oedd yma fel un a roddwyd o’r neilltu.</numerusform>
            <numerusform>Adferwyd. Mae %n eitem yn cael ei gwirio. Rhestrir y blwch anfon a oedd yma fel un a roddwyd o’r neilltu.</numerusform>
            <numerusform>Adferwyd. Mae %n o eitemau yn cael eu gwirio. Rhestrir y blwch anfon a oedd yma fel un a roddwyd o’r neilltu.</numerusform>
            <numerusform>Adferwyd. Mae %n o eitemau yn cael eu gwirio. Rhestrir y blwch anfon a oedd yma fel un a roddwyd o’r neilltu.</numerusform>
            <numerusform>Adferwyd. Mae %n o eitemau yn cael eu gwirio. Rhestrir y blwch anfon a oedd yma fel un a roddwyd o’r neilltu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored. The outbox that was here is listed as set aside.</source>
        <translation>Adferwyd. Rhestrir y blwch anfon a oedd yma fel un a roddwyd o’r neilltu.</translation>
    </message>
    <message>
        <source>Copies of your drafts, your outbox and the activity record. Restoring one sets the present file aside, and checks at the service whatever may have gone since.</source>
        <translation>Copïau o’ch drafftiau, eich blwch anfon a’r cofnod gweithgarwch. Mae adfer un yn rhoi’r ffeil bresennol o’r neilltu, ac yn gwirio gyda’r gwasanaeth beth bynnag a allai fod wedi mynd ers hynny.</translation>
    </message>
    <message>
        <source>The outbox with your drafts, and the activity record, are copied when the desk starts and every hour, where they changed. The last 7 copies are kept, and the last of each of 14 days. A restore sets the present outbox aside as one more line here, so that it can be undone.</source>
        <translation>Caiff y blwch anfon gyda’ch drafftiau, a’r cofnod gweithgarwch, eu copïo pan fydd y ddesg yn cychwyn a phob awr, os newidiasant. Cedwir y 7 copi diwethaf, a’r un olaf o bob un o 14 diwrnod. Mae adfer yn rhoi’r blwch anfon presennol o’r neilltu fel un llinell arall yma, fel y gellir ei ddadwneud.</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>Count b&amp;y</source>
        <translation>C&amp;yfrif yn ôl</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Cyfrif yn ôl</translation>
    </message>
    <message>
        <source>Press a value to show only its rows. Press it again to show all</source>
        <translation>Pwyswch werth i ddangos ei resi ef yn unig. Pwyswch ef eto i ddangos y cyfan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Count by %1</source>
        <translation>Cyfrif yn ôl: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today, %1</source>
        <translation>Heddiw, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ddoe, %1</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Dyddiad arall</translation>
    </message>
    <message>
        <source>It is %1 for %2, which counts days in %3.</source>
        <translation>%1 ydyw i %2, sy’n cyfrif diwrnodau yn ôl %3.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Yn ôl i’r rhes&amp;tr</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Agor yn %1</translation>
    </message>
    <message>
        <source>Opens the record’s page in your web browser</source>
        <translation>Yn agor tudalen y cofnod yn eich porwr gwe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Choose a row to see its details here.</source>
        <translation>Dewiswch res i weld ei manylion yma.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service no longer lists this record, since %1.</source>
        <translation>Nid yw’r gwasanaeth yn rhestru’r cofnod hwn mwyach, ers %1.</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Beth y gellir ei wneud nawr</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Last read %1</source>
        <translation>Darllenwyd ddiwethaf %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Manylion %1</translation>
    </message>
    <message>
        <source>%1: possible</source>
        <translation>%1: yn bosibl</translation>
    </message>
    <message>
        <source>%1: not possible yet</source>
        <translation>%1: ddim yn bosibl eto</translation>
    </message>
    <message>
        <source>In this desk</source>
        <translation>Yn y ddesg hon</translation>
    </message>
    <message>
        <source>%1, dated %2</source>
        <translation>%1, dyddiedig %2</translation>
    </message>
    <message>
        <source>Held until you send it</source>
        <translation>Wedi’i ddal yn ôl nes i chi ei anfon</translation>
    </message>
    <message>
        <source>Will go when you stop working offline</source>
        <translation>Bydd yn mynd pan roddwch y gorau i weithio all-lein</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nid cyn %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Changes seen</source>
        <translation>Newidiadau a welwyd</translation>
    </message>
    <message>
        <source>%1: %2 was %3, became %4</source>
        <translation>%1: roedd %2 yn %3, daeth yn %4</translation>
    </message>
    <message>
        <source>Activity of this record</source>
        <translation>Gweithgarwch y cofnod hwn</translation>
    </message>
    <message>
        <source>Opens the activity record at this record: who did what, and when</source>
        <translation>Mae’n agor y cofnod gweithgarwch wrth y cofnod hwn: pwy wnaeth beth, a phryd</translation>
    </message>
    <message>
        <source>Also of this person</source>
        <translation>Hefyd am y person hwn</translation>
    </message>
    <message>
        <source>%1: first seen by this desk</source>
        <translation>%1: gwelwyd gyntaf gan y ddesg hon</translation>
    </message>
    <message>
        <source>%1: not possible</source>
        <translation>%1: ddim yn bosibl</translation>
    </message>
    <message>
        <source>%1: cannot tell yet</source>
        <translation>%1: ni ellir dweud eto</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could be sent until %2 only</source>
        <translation>%1: dim ond tan %2 y gellid ei anfon</translation>
    </message>
    <message>
        <source>%1 can be sent until %2</source>
        <translation>%1: gellir ei anfon tan %2</translation>
    </message>
    <message>
        <source>The token of %1 expired on %2</source>
        <translation>%1: daeth y tocyn i ben ar %2</translation>
    </message>
    <message>
        <source>The token of %1 expires today</source>
        <translation>%1: daw’r tocyn i ben heddiw</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 expires in %n day(s), on %2</source>
        <translation>
            <numerusform>%1: daw’r tocyn i ben ymhen %n diwrnod, ar %2</numerusform>
            <numerusform>%1: daw’r tocyn i ben ymhen %n diwrnod, ar %2</numerusform>
            <numerusform>%1: daw’r tocyn i ben ymhen %n diwrnod, ar %2</numerusform>
            <numerusform>%1: daw’r tocyn i ben ymhen %n diwrnod, ar %2</numerusform>
            <numerusform>%1: daw’r tocyn i ben ymhen %n diwrnod, ar %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one in the service and enter it in the connection. The day is the one noted there.</source>
        <translation>Gwnewch un newydd yn y gwasanaeth a’i roi yn y cysylltiad. Y diwrnod yw’r un a nodwyd yno.</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Enter opens where to see to it</source>
        <translation>Mae Enter yn agor y lle i ymdrin ag ef</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Beth sydd i’w wneud cyn hir</translation>
    </message>
    <message>
        <source>Grace that ends, statements that cut off, drafts that can soon be sent no more, and tokens that expire on the day that you noted. The nearest comes first. Enter opens the place where to see to it.</source>
        <translation>Cyfnodau gras sy’n dod i ben, cyfriflenni sy’n cyrraedd eu dyddiad cau, drafftiau na ellir eu hanfon cyn bo hir, a thocynnau sy’n dod i ben ar y diwrnod a nodwyd gennych. Yr agosaf sy’n dod gyntaf. Mae Enter yn agor y lle i ymdrin ag ef.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), the nearest first</source>
        <translation>
            <numerusform>%n o bethau, yr agosaf yn gyntaf</numerusform>
            <numerusform>%n peth, yr agosaf yn gyntaf</numerusform>
            <numerusform>%n o bethau, yr agosaf yn gyntaf</numerusform>
            <numerusform>%n o bethau, yr agosaf yn gyntaf</numerusform>
            <numerusform>%n o bethau, yr agosaf yn gyntaf</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nid oes dim i’w wneud cyn hir</translation>
    </message>
    <message>
        <source>No grace ends, no statement cuts off and no draft lapses within 7 days, and no token that you noted a day for expires within 30.</source>
        <translation>Nid oes cyfnod gras yn dod i ben, cyfriflen yn cyrraedd ei dyddiad cau na drafft yn mynd heibio i’w amser o fewn 7 diwrnod, ac nid oes tocyn y nodoch ddiwrnod ar ei gyfer yn dod i ben o fewn 30.</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>Mynd at y cofnodion</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Cadw fel…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dyddiau ar ôl</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Select an entry first.</source>
        <translation>Dewiswch eitem yn gyntaf.</translation>
    </message>
    <message>
        <source>Drop this entry for %1? It may have arrived, and dropping it does not undo that. It stays in the history only.</source>
        <translation>Gollwng yr eitem hon ar gyfer %1? Efallai ei bod wedi cyrraedd, ac nid yw ei gollwng yn dadwneud hynny. Mae’n aros yn yr hanes yn unig.</translation>
    </message>
    <message>
        <source>Drop these entries? Some may have arrived, and dropping them does not undo that. They stay in the history only.</source>
        <translation>Gollwng yr eitemau hyn? Efallai fod rhai wedi cyrraedd, ac nid yw eu gollwng yn dadwneud hynny. Maent yn aros yn yr hanes yn unig.</translation>
    </message>
    <message>
        <source>Drop this entry for %1? It is never sent and stays in the history only.</source>
        <translation>Gollwng yr eitem hon ar gyfer %1? Ni chaiff ei hanfon byth ac mae’n aros yn yr hanes yn unig.</translation>
    </message>
    <message numerus="yes">
        <source>Drop these %n entry(s)? They are never sent and stay in the history only.</source>
        <translation>
            <numerusform>Gollwng y rhain (%n o eitemau)? Ni chânt eu hanfon byth ac maent yn aros yn yr hanes yn unig.</numerusform>
            <numerusform>Gollwng yr %n eitem hon? Ni chaiff ei hanfon byth ac mae’n aros yn yr hanes yn unig.</numerusform>
            <numerusform>Gollwng y rhain (%n o eitemau)? Ni chânt eu hanfon byth ac maent yn aros yn yr hanes yn unig.</numerusform>
            <numerusform>Gollwng y rhain (%n o eitemau)? Ni chânt eu hanfon byth ac maent yn aros yn yr hanes yn unig.</numerusform>
            <numerusform>Gollwng y rhain (%n o eitemau)? Ni chânt eu hanfon byth ac maent yn aros yn yr hanes yn unig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Gollwng %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Select an entry to see what it asks for and what happened to it.</source>
        <translation>Dewiswch eitem i weld beth mae’n gofyn amdano a beth ddigwyddodd iddi.</translation>
    </message>
    <message>
        <source>This version of the desk does not know what this entry asks for.</source>
        <translation>Nid yw’r fersiwn hwn o’r ddesg yn gwybod am beth mae’r eitem hon yn gofyn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Beth mae’n gofyn amdano</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Nid oes dim wedi’i ateb eto.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Manylion %1</translation>
    </message>
    <message>
        <source>Can be sent from %1.</source>
        <translation>Gellir ei hanfon o %1.</translation>
    </message>
    <message>
        <source>%1 said:</source>
        <translation>Dywedodd %1:</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Yr hyn a wyddys</translation>
    </message>
    <message>
        <source>It was sent %1.</source>
        <translation>Fe’i hanfonwyd %1.</translation>
    </message>
    <message>
        <source>When it was sent is not known.</source>
        <translation>Ni wyddys pryd y’i hanfonwyd.</translation>
    </message>
    <message>
        <source>%1 gave no request number.</source>
        <translation>Ni roddodd %1 rif cais.</translation>
    </message>
    <message>
        <source>Request number for the help desk of %1: %2</source>
        <translation>Rhif cais ar gyfer desg gymorth %1: %2</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Beth ddigwyddodd: %1</translation>
    </message>
    <message>
        <source>Look at the record in %1. If it shows this change, press It arrived. If it does not, press Send again.</source>
        <translation>Edrychwch ar y cofnod yn %1. Os yw’n dangos y newid hwn, pwyswch Cyrhaeddodd. Os nad yw, pwyswch Anfon eto.</translation>
    </message>
    <message>
        <source>The desk reads the record and says what it found. Nothing is sent again meanwhile.</source>
        <translation>Mae’r ddesg yn darllen y cofnod ac yn dweud beth a ganfu. Nid oes dim yn cael ei anfon eto yn y cyfamser.</translation>
    </message>
    <message>
        <source>&amp;Open the form</source>
        <translation>Agor y &amp;ffurflen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before it was sent: %1</source>
        <translation>Cyn ei anfon: %1</translation>
    </message>
    <message>
        <source>If it arrived: %1</source>
        <translation>Os cyrhaeddodd: %1</translation>
    </message>
    <message>
        <source>As it was found since: %1</source>
        <translation>Fel y’i cafwyd ers hynny: %1</translation>
    </message>
    <message>
        <source>%1 declined it:</source>
        <translation>Gwrthodwyd gan %1:</translation>
    </message>
    <message>
        <source>Written to %1 on %2. Nothing was sent: upload the file in %3. Its answer, or a newer list of the records, tells what became of it.</source>
        <translation>Ysgrifennwyd i %1 ar %2. Nid anfonwyd dim: lanlwythwch y ffeil yn %3. Ei ateb, neu restr fwy newydd o’r cofnodion, sy’n dweud beth a ddaeth o hyn.</translation>
    </message>
    <message>
        <source>This connection asks somebody else to agree before it leaves: save a review file under Second person and bring back the answer. A change cancels the agreement. %1</source>
        <translation>Mae’r cysylltiad hwn yn gofyn i rywun arall gytuno cyn iddo adael: cadwch ffeil adolygu o dan Ail berson a dewch â’r ateb yn ôl. Mae newid yn diddymu’r cytundeb. %1</translation>
    </message>
    <message>
        <source>%1 agreed on %2.</source>
        <translation>Cytunodd %1 (%2).</translation>
    </message>
    <message>
        <source>State now: %1</source>
        <translation>Y cyflwr nawr: %1</translation>
    </message>
    <message>
        <source>Nothing more is asked.</source>
        <translation>Ni ofynnir dim arall.</translation>
    </message>
    <message>
        <source>You ticked “Send anyway” for this warning: %1</source>
        <translation>Ticioch chi “Anfon beth bynnag” ar gyfer y rhybudd hwn: %1</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Draft begun</source>
        <translation>Dechreuwyd drafft</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>Rhoddwyd yn y blwch anfon</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>Dechreuwyd anfon</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Derbyniwyd gan y gwasanaeth</translation>
    </message>
    <message>
        <source>The record shows it now</source>
        <translation>Mae’r cofnod yn ei ddangos nawr</translation>
    </message>
    <message>
        <source>Not accepted by the service</source>
        <translation>Ni dderbyniwyd gan y gwasanaeth</translation>
    </message>
    <message>
        <source>The service has no such record</source>
        <translation>Nid oes cofnod o’r fath gan y gwasanaeth</translation>
    </message>
    <message>
        <source>Sent, but no clear answer came back</source>
        <translation>Anfonwyd, ond ni ddaeth ateb clir yn ôl</translation>
    </message>
    <message>
        <source>It did not leave this computer</source>
        <translation>Ni adawodd y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>The sign-in was not accepted. Nothing was changed</source>
        <translation>Ni dderbyniwyd y mewngofnodi. Ni newidiwyd dim</translation>
    </message>
    <message>
        <source>The service asked us to wait</source>
        <translation>Gofynnodd y gwasanaeth i ni aros</translation>
    </message>
    <message>
        <source>The service had a problem before anything was sent</source>
        <translation>Cafodd y gwasanaeth broblem cyn i ddim gael ei anfon</translation>
    </message>
    <message>
        <source>The record could not be read before sending</source>
        <translation>Ni ellid darllen y cofnod cyn anfon</translation>
    </message>
    <message>
        <source>The desk was closed while this was being sent</source>
        <translation>Caewyd y ddesg tra oedd hyn yn cael ei anfon</translation>
    </message>
    <message>
        <source>Found by reading: the record shows our change. It could also have been a colleague</source>
        <translation>Canfuwyd drwy ddarllen: mae’r cofnod yn dangos ein newid. Gallai fod yn waith cydweithiwr hefyd</translation>
    </message>
    <message>
        <source>Found by reading: the record does not show our change</source>
        <translation>Canfuwyd drwy ddarllen: nid yw’r cofnod yn dangos ein newid</translation>
    </message>
    <message>
        <source>The record does not show it yet. It is read again after the service’s own time limit</source>
        <translation>Nid yw’r cofnod yn ei ddangos eto. Caiff ei ddarllen eto ar ôl terfyn amser y gwasanaeth ei hun</translation>
    </message>
    <message>
        <source>The record could not be read. It is tried again</source>
        <translation>Ni ellid darllen y cofnod. Rhoddir cynnig arall arni</translation>
    </message>
    <message>
        <source>The service has no way to read this back. A person decides</source>
        <translation>Nid oes modd gan y gwasanaeth i ddarllen hyn yn ôl. Person sy’n penderfynu</translation>
    </message>
    <message>
        <source>The record does not tell whether this arrived. A person decides</source>
        <translation>Nid yw’r cofnod yn dweud a gyrhaeddodd hyn. Person sy’n penderfynu</translation>
    </message>
    <message>
        <source>The record changed while this was waiting</source>
        <translation>Newidiodd y cofnod tra oedd hyn yn aros</translation>
    </message>
    <message>
        <source>Back to your drafts: a rule stands in the way</source>
        <translation>Yn ôl i’ch drafftiau: mae rheol yn rhwystro</translation>
    </message>
    <message>
        <source>Back to your drafts: this version of the desk does not know it</source>
        <translation>Yn ôl i’ch drafftiau: nid yw’r fersiwn hwn o’r ddesg yn ei adnabod</translation>
    </message>
    <message>
        <source>Back to your drafts: this version of the service cannot be told this</source>
        <translation>Yn ôl i’ch drafftiau: ni ellir dweud hyn wrth y fersiwn hwn o’r gwasanaeth</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Daliwyd yn ôl</translation>
    </message>
    <message>
        <source>Send now was pressed</source>
        <translation>Pwyswyd Anfon nawr</translation>
    </message>
    <message>
        <source>Taken back to the drafts</source>
        <translation>Cymerwyd yn ôl i’r drafftiau</translation>
    </message>
    <message>
        <source>Opened for editing</source>
        <translation>Agorwyd i’w olygu</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Wedi’i ollwng</translation>
    </message>
    <message>
        <source>The draft was kept, after the change was seen</source>
        <translation>Cadwyd y drafft ar ôl gweld y newid</translation>
    </message>
    <message>
        <source>The draft was dropped, after the change was seen</source>
        <translation>Gollyngwyd y drafft ar ôl gweld y newid</translation>
    </message>
    <message>
        <source>A person said that it arrived</source>
        <translation>Dywedodd person ei fod wedi cyrraedd</translation>
    </message>
    <message>
        <source>The record is read again</source>
        <translation>Caiff y cofnod ei ddarllen eto</translation>
    </message>
    <message>
        <source>To be sent tomorrow, by the service’s day</source>
        <translation>I’w anfon yfory, yn ôl diwrnod y gwasanaeth</translation>
    </message>
    <message>
        <source>Came back: a rule stands in the way</source>
        <translation>Daeth yn ôl: mae rheol yn rhwystro</translation>
    </message>
    <message>
        <source>Came back. Open it to see why</source>
        <translation>Daeth yn ôl. Agorwch i weld pam</translation>
    </message>
    <message>
        <source>We do not know if %1 received this. You decide</source>
        <translation>Ni wyddom a gafodd %1 hwn. Chi sy’n penderfynu</translation>
    </message>
    <message>
        <source>We do not know if %1 received this. We are checking</source>
        <translation>Ni wyddom a gafodd %1 hwn. Rydym yn gwirio</translation>
    </message>
    <message>
        <source>This record changed while your draft was waiting</source>
        <translation>Newidiodd y cofnod hwn tra oedd eich drafft yn aros</translation>
    </message>
    <message>
        <source>Open it to see what to change</source>
        <translation>Agorwch i weld beth i’w newid</translation>
    </message>
    <message>
        <source>DfE still has to update the record</source>
        <translation>Mae angen i DfE ddiweddaru’r cofnod o hyd</translation>
    </message>
    <message>
        <source>%1 does not show it. Press Send now to send it again</source>
        <translation>Nid yw %1 yn ei ddangos. Pwyswch Anfon nawr i’w anfon eto</translation>
    </message>
    <message>
        <source>Held until you press Send now</source>
        <translation>Wedi’i ddal yn ôl nes i chi bwyso Anfon nawr</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Yn gweithio all-lein</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Ar ôl: %1</translation>
    </message>
    <message>
        <source>Waiting for your sign-in</source>
        <translation>Yn aros i chi fewngofnodi</translation>
    </message>
    <message>
        <source>%1 asks us to wait until %2</source>
        <translation>Mae %1 yn gofyn i ni aros tan %2</translation>
    </message>
    <message>
        <source>Tried many times. Look at it</source>
        <translation>Rhoddwyd cynnig arno lawer gwaith. Edrychwch arno</translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n second(s)</source>
        <translation>
            <numerusform>Caiff ei anfon ymhen %n eiliad</numerusform>
            <numerusform>Caiff ei anfon ymhen %n eiliad</numerusform>
            <numerusform>Caiff ei anfon ymhen %n eiliad</numerusform>
            <numerusform>Caiff ei anfon ymhen %n eiliad</numerusform>
            <numerusform>Caiff ei anfon ymhen %n eiliad</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Yn aros am y rhwydwaith</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>Yn aros tan %1</translation>
    </message>
    <message>
        <source>Next to be sent</source>
        <translation>Y nesaf i’w anfon</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Mae’n cael ei anfon yr eiliad hon.</translation>
    </message>
    <message>
        <source>It was accepted. What can be undone is done with a command of the record.</source>
        <translation>Fe’i derbyniwyd. Defnyddiwch orchymyn yn y cofnod i ddadwneud yr hyn y gellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>It is not a draft.</source>
        <translation>Nid drafft ydyw.</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Mae wedi’i ddal yn ôl yn barod.</translation>
    </message>
    <message>
        <source>Only what is ready to send can be held.</source>
        <translation>Dim ond yr hyn sy’n barod i’w anfon y gellir ei ddal yn ôl.</translation>
    </message>
    <message>
        <source>It is a draft. Put it in the outbox first.</source>
        <translation>Drafft ydyw. Rhowch ef yn y blwch anfon yn gyntaf.</translation>
    </message>
    <message>
        <source>The record changed. Keep your draft, adjust it or drop it first.</source>
        <translation>Newidiodd y cofnod. Cadwch, addaswch neu gollyngwch eich drafft yn gyntaf.</translation>
    </message>
    <message>
        <source>It was not accepted. Change it first.</source>
        <translation>Ni chafodd ei dderbyn. Newidiwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>It is a draft already.</source>
        <translation>Drafft ydyw yn barod.</translation>
    </message>
    <message>
        <source>It may have arrived. Look again first.</source>
        <translation>Efallai ei fod wedi cyrraedd. Edrychwch eto yn gyntaf.</translation>
    </message>
    <message>
        <source>Only what is ready to send can be taken back.</source>
        <translation>Dim ond yr hyn sy’n barod i’w anfon y gellir ei gymryd yn ôl.</translation>
    </message>
    <message>
        <source>The record did not change while it was waiting.</source>
        <translation>Ni newidiodd y cofnod tra oedd yn aros.</translation>
    </message>
    <message>
        <source>There is no doubt about it.</source>
        <translation>Nid oes amheuaeth yn ei gylch.</translation>
    </message>
    <message>
        <source>Decide what is open first.</source>
        <translation>Penderfynwch yn gyntaf ar yr hyn sy’n agored.</translation>
    </message>
    <message>
        <source>A rule stands in the way. Open it to see which.</source>
        <translation>Mae rheol yn rhwystro. Agorwch i weld pa un.</translation>
    </message>
    <message>
        <source>It moved on meanwhile.</source>
        <translation>Symudodd ymlaen yn y cyfamser.</translation>
    </message>
    <message>
        <source>This version of the desk does not know what it asks for.</source>
        <translation>Nid yw’r fersiwn hwn o’r ddesg yn gwybod am beth mae’n gofyn.</translation>
    </message>
    <message>
        <source>Its state is: %1.</source>
        <translation>Ei gyflwr yw: %1.</translation>
    </message>
    <message>
        <source>&amp;Put in outbox</source>
        <translation>Rho&amp;i yn y blwch anfon</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Dal yn ôl</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Anfon e&amp;to</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Anfon &amp;nawr</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>C&amp;ymryd yn ôl</translation>
    </message>
    <message>
        <source>Dro&amp;p</source>
        <translation>G&amp;ollwng</translation>
    </message>
    <message>
        <source>&amp;Keep my draft</source>
        <translation>&amp;Cadw fy nrafft</translation>
    </message>
    <message>
        <source>D&amp;rop my draft</source>
        <translation>Gollwng &amp;fy nrafft</translation>
    </message>
    <message>
        <source>Ad&amp;just</source>
        <translation>Addas&amp;u</translation>
    </message>
    <message>
        <source>It arri&amp;ved</source>
        <translation>Cyrhaeddo&amp;dd</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Edrych &amp;eto</translation>
    </message>
    <message>
        <source>Send to&amp;morrow</source>
        <translation>Anfon yfo&amp;ry</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) changed.</source>
        <translation>
            <numerusform>Newidiwyd %n o eitemau.</numerusform>
            <numerusform>Newidiwyd %n eitem.</numerusform>
            <numerusform>Newidiwyd %n o eitemau.</numerusform>
            <numerusform>Newidiwyd %n o eitemau.</numerusform>
            <numerusform>Newidiwyd %n o eitemau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) put in the outbox.</source>
        <translation>
            <numerusform>Rhoddwyd %n o eitemau yn y blwch anfon.</numerusform>
            <numerusform>Rhoddwyd %n eitem yn y blwch anfon.</numerusform>
            <numerusform>Rhoddwyd %n o eitemau yn y blwch anfon.</numerusform>
            <numerusform>Rhoddwyd %n o eitemau yn y blwch anfon.</numerusform>
            <numerusform>Rhoddwyd %n o eitemau yn y blwch anfon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) held.</source>
        <translation>
            <numerusform>Daliwyd %n o eitemau yn ôl.</numerusform>
            <numerusform>Daliwyd %n eitem yn ôl.</numerusform>
            <numerusform>Daliwyd %n o eitemau yn ôl.</numerusform>
            <numerusform>Daliwyd %n o eitemau yn ôl.</numerusform>
            <numerusform>Daliwyd %n o eitemau yn ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to be sent now.</source>
        <translation>
            <numerusform>%n o eitemau i’w hanfon nawr.</numerusform>
            <numerusform>%n eitem i’w hanfon nawr.</numerusform>
            <numerusform>%n o eitemau i’w hanfon nawr.</numerusform>
            <numerusform>%n o eitemau i’w hanfon nawr.</numerusform>
            <numerusform>%n o eitemau i’w hanfon nawr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken back to your drafts.</source>
        <translation>
            <numerusform>Cymerwyd %n o eitemau yn ôl i’ch drafftiau.</numerusform>
            <numerusform>Cymerwyd %n eitem yn ôl i’ch drafftiau.</numerusform>
            <numerusform>Cymerwyd %n o eitemau yn ôl i’ch drafftiau.</numerusform>
            <numerusform>Cymerwyd %n o eitemau yn ôl i’ch drafftiau.</numerusform>
            <numerusform>Cymerwyd %n o eitemau yn ôl i’ch drafftiau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) dropped.</source>
        <translation>
            <numerusform>Gollyngwyd %n o eitemau.</numerusform>
            <numerusform>Gollyngwyd %n eitem.</numerusform>
            <numerusform>Gollyngwyd %n o eitemau.</numerusform>
            <numerusform>Gollyngwyd %n o eitemau.</numerusform>
            <numerusform>Gollyngwyd %n o eitemau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The date can no longer be sent. Open it to see which days can.</source>
        <translation>Ni ellir anfon y dyddiad mwyach. Agorwch i weld pa ddyddiau sy’n bosibl.</translation>
    </message>
    <message>
        <source>Restored from a copy. It may have gone meanwhile</source>
        <translation>Adferwyd o gopi. Efallai ei fod wedi’i anfon yn y cyfamser</translation>
    </message>
    <message>
        <source>%1 did not say the result. It shows when the record is fetched again</source>
        <translation>%1: ni ddywedwyd beth oedd y canlyniad. Bydd yn ymddangos pan gaiff y cofnod ei nôl eto</translation>
    </message>
    <message>
        <source>Could be sent until %1. That day has passed</source>
        <translation>Gellid ei anfon tan %1. Mae’r diwrnod hwnnw wedi mynd heibio</translation>
    </message>
    <message>
        <source>Can be sent until %1</source>
        <translation>Gellir ei anfon tan %1</translation>
    </message>
    <message>
        <source>%1 accepted %2. You can send this again.</source>
        <translation>%1: derbyniwyd, %2. Gallwch anfon hwn eto.</translation>
    </message>
    <message>
        <source>Checked and kept for the service’s file</source>
        <translation>Wedi’i wirio a’i gadw ar gyfer ffeil y gwasanaeth</translation>
    </message>
    <message>
        <source>Written to the service’s file. Nothing was sent</source>
        <translation>Ysgrifennwyd i ffeil y gwasanaeth. Nid anfonwyd dim</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Cytunodd ail berson</translation>
    </message>
    <message>
        <source>A second person declined. Back in the drafts</source>
        <translation>Gwrthododd ail berson. Yn ôl yn y drafftiau</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Yn aros am ail berson</translation>
    </message>
    <message>
        <source>Written to a file</source>
        <translation>Ysgrifennwyd i ffeil</translation>
    </message>
    <message>
        <source>Ready for the file</source>
        <translation>Yn barod ar gyfer y ffeil</translation>
    </message>
    <message>
        <source>%1 declined it. Open it to see why</source>
        <translation>Gwrthodwyd gan: %1. Agorwch hi i weld pam</translation>
    </message>
    <message>
        <source>You upload %1 in %2</source>
        <translation>Chi sy’n lanlwytho %1 yn %2</translation>
    </message>
    <message>
        <source>A colleague’s agreement: see Second person</source>
        <translation>Cydsyniad cydweithiwr: gweler Ail berson</translation>
    </message>
    <message>
        <source>The next file that you write for %1</source>
        <translation>Y ffeil nesaf y byddwch yn ei hysgrifennu ar gyfer %1</translation>
    </message>
    <message>
        <source>A colleague agrees first. Save a review file under Second person.</source>
        <translation>Mae cydweithiwr yn cytuno yn gyntaf. Cadwch ffeil adolygu dan Ail berson.</translation>
    </message>
    <message>
        <source>There is no token, so it leaves in a file. Open it, keep it for the file, then write the file.</source>
        <translation>Nid oes tocyn, felly mae’n gadael mewn ffeil. Agorwch ef, cadwch ef ar gyfer y ffeil, yna ysgrifennwch y ffeil.</translation>
    </message>
    <message>
        <source>Waiting for a secure connection. Refresh when its certificate is put right</source>
        <translation>Yn aros am gysylltiad diogel. Adnewyddwch pan fydd ei dystysgrif wedi’i chywiro</translation>
    </message>
    <message>
        <source>It now comes to something else. Look at it on its own and tick it there.</source>
        <translation>Mae’n golygu rhywbeth arall bellach. Edrychwch arno ar ei ben ei hun a thiciwch ef yno.</translation>
    </message>
    <message>
        <source>It may have arrived, so the record is read first.</source>
        <translation>Efallai ei bod wedi cyrraedd, felly darllenir y cofnod yn gyntaf.</translation>
    </message>
    <message>
        <source>It may have arrived. Its details say what is known: decide there.</source>
        <translation>Efallai ei bod wedi cyrraedd. Mae ei manylion yn dweud yr hyn a wyddys: penderfynwch yno.</translation>
    </message>
    <message>
        <source>Held until you press Send now, or Resume in Results</source>
        <translation>Wedi’i ddal yn ôl nes i chi bwyso Anfon nawr, neu Ailafael yn y Canlyniadau</translation>
    </message>
    <message>
        <source>A warning was seen and ticked</source>
        <translation>Gwelwyd a thiciwyd rhybudd</translation>
    </message>
    <message>
        <source>A rule stands in the way of it for the record as it is now. It is back in your drafts, with the reason.</source>
        <translation>Mae rheol yn rhwystro hyn ar gyfer y cofnod fel y mae nawr. Mae’n ôl yn eich drafftiau, gyda’r rheswm.</translation>
    </message>
    <message>
        <source>It could not be saved and stays as it was.</source>
        <translation>Nid oedd modd ei gadw, ac mae’n aros fel yr oedd.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <translation>
            <numerusform>Ni ellid gwneud %n: %1</numerusform>
            <numerusform>Ni ellid gwneud %n: %1</numerusform>
            <numerusform>Ni ellid gwneud %n: %1</numerusform>
            <numerusform>Ni ellid gwneud %n: %1</numerusform>
            <numerusform>Ni ellid gwneud %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its connection could not be read. Start Provider Desk again.</source>
        <translation>Ni ellid darllen ei gysylltiad. Dechreuwch Provider Desk eto.</translation>
    </message>
    <message>
        <source>The desk was closed before it left. It goes at the next start</source>
        <translation>Caewyd y ddesg cyn iddo adael. Bydd yn mynd pan agorir hi nesaf</translation>
    </message>
    <message>
        <source>%1 has a problem. We wait until %2, then try again</source>
        <translation>Mae gan %1 broblem. Byddwn yn aros tan %2, yna’n rhoi cynnig arall arni</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to be sent when you are online again.</source>
        <translation>
            <numerusform>%n o eitemau i’w hanfon pan fyddwch ar-lein eto.</numerusform>
            <numerusform>%n eitem i’w hanfon pan fyddwch ar-lein eto.</numerusform>
            <numerusform>%n o eitemau i’w hanfon pan fyddwch ar-lein eto.</numerusform>
            <numerusform>%n o eitemau i’w hanfon pan fyddwch ar-lein eto.</numerusform>
            <numerusform>%n o eitemau i’w hanfon pan fyddwch ar-lein eto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorLink</name>
    <message>
        <source>Goes to the question</source>
        <translation>Yn mynd at y cwestiwn</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Mae problem</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>Mae’r hyn a deipiwyd gennych ar y sgrin o hyd.</translation>
    </message>
    <message>
        <source>Nothing will be sent again before the record has been read.</source>
        <translation>Ni chaiff dim ei anfon eto cyn i’r cofnod gael ei ddarllen.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ni chollwyd dim.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>Ni ellir cyrraedd {service}.</translation>
    </message>
    <message>
        <source>The desk goes on by itself when the network is back.</source>
        <translation>Mae’r ddesg yn mynd ymlaen ohoni’i hun pan fydd y rhwydwaith yn ôl.</translation>
    </message>
    <message>
        <source>We do not know if {service} received this.</source>
        <translation>Ni wyddom a gafodd {service} hwn.</translation>
    </message>
    <message>
        <source>The desk reads the record to find out.</source>
        <translation>Mae’r ddesg yn darllen y cofnod i gael gwybod.</translation>
    </message>
    <message>
        <source>{service} did not accept your sign-in.</source>
        <translation>Ni dderbyniodd {service} eich mewngofnodi.</translation>
    </message>
    <message>
        <source>The token may have expired, been revoked or be for another environment. Enter a token in Connections.</source>
        <translation>Efallai fod y tocyn wedi dod i ben, wedi’i ddiddymu neu ar gyfer amgylchedd arall. Rhowch docyn yn Cysylltiadau.</translation>
    </message>
    <message>
        <source>{service} does not let this connection do that.</source>
        <translation>Nid yw {service} yn gadael i’r cysylltiad hwn wneud hynny.</translation>
    </message>
    <message>
        <source>Ask the service for access, or use another connection.</source>
        <translation>Gofynnwch i’r gwasanaeth am fynediad, neu defnyddiwch gysylltiad arall.</translation>
    </message>
    <message>
        <source>{service} has no such record for your organisation.</source>
        <translation>Nid oes gan {service} gofnod o’r fath ar gyfer eich sefydliad.</translation>
    </message>
    <message>
        <source>Refresh: the record may have been removed, or the service no longer answers this version.</source>
        <translation>Adnewyddwch: efallai fod y cofnod wedi’i dynnu, neu nad yw’r gwasanaeth yn ateb y fersiwn hwn mwyach.</translation>
    </message>
    <message>
        <source>The record is not as it was when this was drafted.</source>
        <translation>Nid yw’r cofnod fel yr oedd pan ddrafftiwyd hyn.</translation>
    </message>
    <message>
        <source>Look at the record and decide.</source>
        <translation>Edrychwch ar y cofnod a phenderfynwch.</translation>
    </message>
    <message>
        <source>{service} did not accept this.</source>
        <translation>Ni dderbyniodd {service} hyn.</translation>
    </message>
    <message>
        <source>Change what the service names, then put it in the outbox again.</source>
        <translation>Newidiwch yr hyn mae’r gwasanaeth yn ei enwi, yna rhowch ef yn y blwch anfon eto.</translation>
    </message>
    <message>
        <source>{service} asks us to wait.</source>
        <translation>Mae {service} yn gofyn i ni aros.</translation>
    </message>
    <message>
        <source>There is nothing to do: the desk waits and goes on.</source>
        <translation>Nid oes dim i’w wneud: mae’r ddesg yn aros ac yn mynd ymlaen.</translation>
    </message>
    <message>
        <source>{service} had a problem.</source>
        <translation>Cafodd {service} broblem.</translation>
    </message>
    <message>
        <source>The record is checked first, then it can be sent again.</source>
        <translation>Caiff y cofnod ei wirio yn gyntaf, yna gellir ei anfon eto.</translation>
    </message>
    <message>
        <source>{service} gave an answer that the desk cannot read.</source>
        <translation>Rhoddodd {service} ateb na all y ddesg ei ddarllen.</translation>
    </message>
    <message>
        <source>Refresh later. If it stays so, send the support report from About.</source>
        <translation>Adnewyddwch yn nes ymlaen. Os yw’n aros felly, anfonwch yr adroddiad cymorth o Ynghylch.</translation>
    </message>
    <message>
        <source>The desk could not read or write its own files.</source>
        <translation>Ni allai’r ddesg ddarllen nac ysgrifennu ei ffeiliau ei hun.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the data folder can be written, then try again.</source>
        <translation>Gwiriwch nad yw’r ddisg yn llawn a bod modd ysgrifennu i’r ffolder data, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Stopiwyd hyn.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Dechreuwch ef eto pan fynnwch.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Y gwasanaeth</translation>
    </message>
    <message>
        <source>The desk tries again later. What was fetched before stays.</source>
        <translation>Mae’r ddesg yn rhoi cynnig arall arni yn nes ymlaen. Mae’r hyn a nolwyd o’r blaen yn aros.</translation>
    </message>
    <message>
        <source>No secure connection to {service} could be made.</source>
        <translation>Ni ellid gwneud cysylltiad diogel â {service}.</translation>
    </message>
    <message>
        <source>Nothing is asked or sent before this is put right. Check the address under Connections and this computer’s date, then refresh.</source>
        <translation>Ni ofynnir am ddim ac nid anfonir dim cyn cywiro hyn. Gwiriwch y cyfeiriad o dan Cysylltiadau a dyddiad y cyfrifiadur hwn, yna adnewyddwch.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Training agreements cannot be listed.</source>
        <translation>Ni ellir rhestru cytundebau hyfforddi.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted.</source>
        <translation>Ni dderbyniwyd y mewngofnodi.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>Nid yw’r gwasanaeth yn caniatáu hyn.</translation>
    </message>
    <message>
        <source>The service could not find this.</source>
        <translation>Ni allai’r gwasanaeth ddod o hyd i hyn.</translation>
    </message>
    <message>
        <source>The record is not as it was when this was written.</source>
        <translation>Nid yw’r cofnod fel yr oedd pan ysgrifennwyd hyn.</translation>
    </message>
    <message>
        <source>The service did not accept this and did not say why (%1).</source>
        <translation>Ni dderbyniodd y gwasanaeth hyn ac ni ddywedodd pam (%1).</translation>
    </message>
    <message>
        <source>The service asks us to wait (%1).</source>
        <translation>Mae’r gwasanaeth yn gofyn i ni aros (%1).</translation>
    </message>
    <message>
        <source>The service had a problem (%1).</source>
        <translation>Cafodd y gwasanaeth broblem (%1).</translation>
    </message>
    <message>
        <source>The service answered with a redirect (%1), and redirects are not followed.</source>
        <translation>Atebodd y gwasanaeth ag ailgyfeiriad (%1), ac ni ddilynir ailgyfeiriadau.</translation>
    </message>
    <message>
        <source>The declaration date is no date.</source>
        <translation>Nid dyddiad yw dyddiad y datganiad.</translation>
    </message>
    <message>
        <source>It is not known whose enrolment this is. Refresh participants first.</source>
        <translation>Nid yw’n hysbys ymrestriad pwy yw hwn. Adnewyddwch y cyfranogwyr yn gyntaf.</translation>
    </message>
    <message>
        <source>The person who asked cannot answer.</source>
        <translation>Ni all y sawl a ofynnodd ateb.</translation>
    </message>
    <message>
        <source>This entry has already left the drafts.</source>
        <translation>Mae’r eitem hon wedi gadael y drafftiau eisoes.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>Nid oes gan %1 golofn “%2”.</translation>
    </message>
    <message>
        <source>The service has no such operation: %1.</source>
        <translation>Nid oes gan y gwasanaeth weithrediad o’r fath: %1.</translation>
    </message>
    <message>
        <source>This version of the desk does not know “%1”.</source>
        <translation>Nid yw’r fersiwn hwn o’r ddesg yn gwybod am “%1”.</translation>
    </message>
    <message>
        <source>This id cannot be sent in an address.</source>
        <translation>Ni ellir anfon yr ID hwn mewn cyfeiriad.</translation>
    </message>
    <message>
        <source>The service’s answer could not be read.</source>
        <translation>Ni ellid darllen ateb y gwasanaeth.</translation>
    </message>
    <message>
        <source>The connection of this batch was removed.</source>
        <translation>Tynnwyd cysylltiad y swp hwn.</translation>
    </message>
    <message>
        <source>This record is no longer in the list.</source>
        <translation>Nid yw’r cofnod hwn yn y rhestr mwyach.</translation>
    </message>
    <message>
        <source>This entry is no longer in the outbox.</source>
        <translation>Nid yw’r eitem hon yn y blwch anfon mwyach.</translation>
    </message>
    <message>
        <source>The connection of this entry was removed.</source>
        <translation>Tynnwyd cysylltiad yr eitem hon.</translation>
    </message>
    <message>
        <source>The connection of this draft was removed.</source>
        <translation>Tynnwyd cysylltiad y drafft hwn.</translation>
    </message>
    <message>
        <source>This version of the desk does not know that service.</source>
        <translation>Nid yw’r fersiwn hwn o’r ddesg yn gwybod am y gwasanaeth hwnnw.</translation>
    </message>
    <message>
        <source>A workbook has at most 1,048,576 rows. Choose a CSV file instead.</source>
        <translation>Mae gan lyfr gwaith 1,048,576 o resi ar y mwyaf. Dewiswch ffeil CSV yn lle hynny.</translation>
    </message>
    <message>
        <source>The desk is still opening its files.</source>
        <translation>Mae’r ddesg yn dal i agor ei ffeiliau.</translation>
    </message>
    <message>
        <source>This is not a file that the service gave back.</source>
        <translation>Nid ffeil a roddodd y gwasanaeth yn ôl yw hon.</translation>
    </message>
    <message>
        <source>This file has no column with the service’s errors.</source>
        <translation>Nid oes gan y ffeil hon golofn â gwallau’r gwasanaeth.</translation>
    </message>
    <message>
        <source>This connection was removed while the file was read.</source>
        <translation>Tynnwyd y cysylltiad hwn wrth i’r ffeil gael ei darllen.</translation>
    </message>
    <message>
        <source>This is not a list of records of the service.</source>
        <translation>Nid rhestr o gofnodion y gwasanaeth yw hon.</translation>
    </message>
    <message>
        <source>This file has no records.</source>
        <translation>Nid oes cofnodion yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The sign-in service is busy.</source>
        <translation>Mae’r gwasanaeth mewngofnodi yn brysur.</translation>
    </message>
    <message>
        <source>The client id or secret was not accepted.</source>
        <translation>Ni dderbyniwyd ID y cleient na’r gyfrinach.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer holds no bearer token.</source>
        <translation>Nid oes tocyn cludwr yn ateb y gwasanaeth mewngofnodi.</translation>
    </message>
    <message>
        <source>There is no sign-in for this connection.</source>
        <translation>Nid oes mewngofnodi ar gyfer y cysylltiad hwn.</translation>
    </message>
    <message>
        <source>The address is not complete, so nothing was sent.</source>
        <translation>Nid yw’r cyfeiriad yn gyflawn, felly nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password, so nothing was sent.</source>
        <translation>Rhaid i’r cyfeiriad beidio â chynnwys enw defnyddiwr na chyfrinair, felly nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so nothing was sent.</source>
        <translation>Rhaid i’r cyfeiriad ddechrau â https://, felly nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>The token or a header holds a line break, so nothing was sent.</source>
        <translation>Mae toriad llinell yn y tocyn neu mewn pennyn, felly nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>daeth y dystysgrif i ben ar %1</translation>
    </message>
    <message>
        <source>the certificate is not valid before %1 (is this computer&apos;s date right?)</source>
        <translation>nid yw’r dystysgrif yn ddilys cyn %1 (a yw dyddiad y cyfrifiadur hwn yn gywir?)</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>mae’r dystysgrif ar gyfer gwesteiwr arall</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>llofnodwyd y dystysgrif ganddi ei hun</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is self-signed and not known to this computer</source>
        <translation>llofnodwyd cyhoeddwr y dystysgrif ganddo’i hun, ac nid yw’r cyfrifiadur hwn yn ei adnabod</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is not known to this computer</source>
        <translation>nid yw’r cyfrifiadur hwn yn adnabod cyhoeddwr y dystysgrif</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>diddymwyd y dystysgrif</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2.</source>
        <translation>Ni ellid gwneud cysylltiad diogel â %1: %2.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was not made: %2.</source>
        <translation>Ni wnaed y cysylltiad diogel â %1: %2.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 eiliad</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 eiliad</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 munud</translation>
    </message>
    <message>
        <source>%1 answered with something that is not HTTP.</source>
        <translation>Atebodd %1 â rhywbeth nad yw’n HTTP.</translation>
    </message>
    <message>
        <source>%1 was not found: is this computer online?</source>
        <translation>Ni chafwyd hyd i %1: a yw’r cyfrifiadur hwn ar-lein?</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>Gwrthododd %1 y cysylltiad.</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>Ni ellid cyrraedd y dirprwy.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>Mae’r dirprwy yn gofyn am fewngofnodi.</translation>
    </message>
    <message>
        <source>The proxy did not carry the request through.</source>
        <translation>Ni chludodd y dirprwy y cais i ben ei daith.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>Caeodd %1 y cysylltiad heb ateb.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Methodd y cysylltiad â %1: %2.</translation>
    </message>
    <message>
        <source>%1&apos;s answer is larger than %2 MiB and was not read.</source>
        <translation>Mae ateb %1 yn fwy na %2 MiB ac ni chafodd ei ddarllen.</translation>
    </message>
    <message>
        <source>%1&apos;s answer was cut off before its end.</source>
        <translation>Torrwyd ateb %1 cyn ei ddiwedd.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>Nid atebodd %1 o fewn %2.</translation>
    </message>
    <message>
        <source>%1 had not finished its answer after %2.</source>
        <translation>Nid oedd %1 wedi gorffen ei ateb ar ôl %2.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Nid yw’r gadwyn allweddi yn ateb.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Ni ellir creu’r ffolder %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Ni ellir ysgrifennu’r ffeil %1.</translation>
    </message>
    <message>
        <source>The file is not open.</source>
        <translation>Nid yw’r ffeil ar agor.</translation>
    </message>
    <message>
        <source>The file has schema %1, this desk knows %2.</source>
        <translation>Mae gan y ffeil sgema %1; mae’r ddesg hon yn gwybod am %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the folder above it, then start Provider Desk again.</source>
        <translation>Ni ellir creu’r ffolder %1. Gwiriwch y ffolder uwch ei phen, yna cychwynnwch Provider Desk eto.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room on it, then start Provider Desk again.</source>
        <translation>Mae’r ddisg yn llawn. Gwnewch le arni, yna cychwynnwch Provider Desk eto.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Allow writing to it, then start Provider Desk again.</source>
        <translation>Ni ellir ysgrifennu i’r ffolder %1. Caniatewch ysgrifennu iddi, yna cychwynnwch Provider Desk eto.</translation>
    </message>
    <message>
        <source>Another program is using the files in %1. Close it, then start Provider Desk again.</source>
        <translation>Mae rhaglen arall yn defnyddio’r ffeiliau yn %1. Caewch hi, yna cychwynnwch Provider Desk eto.</translation>
    </message>
    <message>
        <source>The files in %1 cannot be opened: %2</source>
        <translation>Ni ellir agor y ffeiliau yn %1: %2</translation>
    </message>
    <message>
        <source>The entry is not a draft any more.</source>
        <translation>Nid drafft yw’r eitem mwyach.</translation>
    </message>
    <message>
        <source>Entry %1 moved meanwhile.</source>
        <translation>Symudodd eitem %1 yn y cyfamser.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Ni ellir darllen y ffeil %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be set aside.</source>
        <translation>Ni ellir rhoi’r ffeil %1 o’r neilltu.</translation>
    </message>
    <message>
        <source>The store is open already.</source>
        <translation>Mae’r storfa ar agor eisoes.</translation>
    </message>
    <message>
        <source>There is no such batch any more.</source>
        <translation>Nid oes swp o’r fath mwyach.</translation>
    </message>
    <message>
        <source>The service has no way back for this.</source>
        <translation>Nid oes gan y gwasanaeth ffordd yn ôl ar gyfer hyn.</translation>
    </message>
    <message>
        <source>This version of the desk does not know that command.</source>
        <translation>Nid yw’r fersiwn hwn o’r ddesg yn gwybod y gorchymyn hwnnw.</translation>
    </message>
    <message>
        <source>The service no longer shows this record under its id.</source>
        <translation>Nid yw’r gwasanaeth yn dangos y cofnod hwn dan ei ID mwyach.</translation>
    </message>
    <message>
        <source>The practice server&apos;s world cannot be read.</source>
        <translation>Ni ellir darllen byd y gweinydd ymarfer.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Nid yw’r gweinydd yn ateb.</translation>
    </message>
    <message>
        <source>The next page cannot be asked for.</source>
        <translation>Ni ellir gofyn am y dudalen nesaf.</translation>
    </message>
    <message>
        <source>None of these entries waits for a second person.</source>
        <translation>Nid oes yr un o’r eitemau hyn yn aros am ail berson.</translation>
    </message>
    <message>
        <source>This answer is to a review file of another desk.</source>
        <translation>Mae’r ateb hwn i ffeil adolygu desg arall.</translation>
    </message>
    <message>
        <source>The person who asked has answered.</source>
        <translation>Y sawl a ofynnodd sydd wedi ateb.</translation>
    </message>
    <message>
        <source>No token is stored for this connection.</source>
        <translation>Nid oes tocyn wedi’i gadw ar gyfer y cysylltiad hwn.</translation>
    </message>
    <message>
        <source>The stored token belongs to another address. Enter the one for this address.</source>
        <translation>Mae’r tocyn sydd wedi’i gadw yn perthyn i gyfeiriad arall. Rhowch yr un ar gyfer y cyfeiriad hwn.</translation>
    </message>
    <message>
        <source>The connection was changed or removed before this left. Nothing was sent.</source>
        <translation>Newidiwyd neu dilëwyd y cysylltiad cyn i hwn adael. Ni anfonwyd dim.</translation>
    </message>
    <message>
        <source>It had to wait for its turn, and the record is read again before it goes. Nothing was sent.</source>
        <translation>Bu’n rhaid iddo aros ei dro, a darllenir y cofnod eto cyn iddo fynd. Ni anfonwyd dim.</translation>
    </message>
    <message>
        <source>What this connection fetched and what waits in it belongs to its present environment, address and organisation. Nothing was changed: add a new connection for the other one.</source>
        <translation>Mae’r hyn a nôl y cysylltiad hwn a’r hyn sy’n aros ynddo yn perthyn i’w amgylchedd, ei gyfeiriad a’i sefydliad presennol. Ni newidiwyd dim: ychwanegwch gysylltiad newydd ar gyfer y llall.</translation>
    </message>
    <message>
        <source>The days in this file have the month first: a spreadsheet has saved it.</source>
        <translation>Mae’r mis yn gyntaf yn nyddiau’r ffeil hon: mae taenlen wedi ei chadw.</translation>
    </message>
    <message>
        <source>The connection calls %1 by GET, which only reads. Change its method in the connection.</source>
        <translation>Mae’r cysylltiad yn galw %1 drwy GET, sy’n darllen yn unig. Newidiwch ei ddull yn y cysylltiad.</translation>
    </message>
    <message>
        <source>This takes several files, and one of them would replace %1. Nothing was written: choose another name.</source>
        <translation>Mae angen sawl ffeil ar gyfer hyn, a byddai un ohonynt yn disodli %1. Nid ysgrifennwyd dim: dewiswch enw arall.</translation>
    </message>
    <message>
        <source>it could not be read to its end (%1)</source>
        <translation>ni ellid ei darllen hyd ei diwedd (%1)</translation>
    </message>
    <message>
        <source>the workbook did not come out whole, as there may be too little room for temporary files in %1</source>
        <translation>ni ddaeth y llyfr gwaith allan yn gyfan, gan y gall fod rhy ychydig o le i ffeiliau dros dro yn %1</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>Ni ellid cychwyn y rhaglen %1.</translation>
    </message>
    <message>
        <source>The program %1 ended by itself.</source>
        <translation>Daeth y rhaglen %1 i ben ohoni’i hun.</translation>
    </message>
    <message>
        <source>No token can be read in the sign-in service&apos;s answer.</source>
        <translation>Ni ellir darllen tocyn yn ateb y gwasanaeth mewngofnodi.</translation>
    </message>
    <message>
        <source>The sign-in service gave no token. It answered with the status %1.</source>
        <translation>Ni roddodd y gwasanaeth mewngofnodi docyn. Atebodd â’r statws %1.</translation>
    </message>
    <message>
        <source>The service gives the same page of its list again.</source>
        <translation>Mae’r gwasanaeth yn rhoi’r un dudalen o’i restr eto.</translation>
    </message>
    <message>
        <source>The service asked us to wait. Nothing was asked now. Seconds still to wait: %1.</source>
        <translation>Gofynnodd y gwasanaeth i ni aros. Ni ofynnwyd dim yn awr. Eiliadau sydd ar ôl i aros: %1.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (dewisol)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>stands before an error beside its field, so that it is one without its colour</extracomment>
        <translation>Gwall: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>stands before a warning, which can be sent all the same</extracomment>
        <translation>Rhybudd: %1</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Pause date</source>
        <translation>Dyddiad y saib</translation>
    </message>
    <message>
        <source>For example, 27 3 2026</source>
        <translation>Er enghraifft, 27 3 2026</translation>
    </message>
    <message>
        <source>Why the agreement is going into grace</source>
        <translation>Pam mae’r cytundeb yn mynd i gyfnod gras</translation>
    </message>
    <message>
        <source>Why the agreement is going on hold</source>
        <translation>Pam mae’r cytundeb yn cael ei oedi</translation>
    </message>
    <message>
        <source>Restart date</source>
        <translation>Dyddiad ailgychwyn</translation>
    </message>
    <message>
        <source>Date of withdrawal</source>
        <translation>Dyddiad tynnu’n ôl</translation>
    </message>
    <message>
        <source>Why the learner is withdrawn</source>
        <translation>Pam mae’r dysgwr yn cael ei dynnu’n ôl</translation>
    </message>
    <message>
        <source>ID of the new agreement</source>
        <translation>ID y cytundeb newydd</translation>
    </message>
    <message>
        <source>Your own ID for it, up to 20 characters.</source>
        <translation>Eich ID eich hun ar ei gyfer, hyd at 20 nod.</translation>
    </message>
    <message>
        <source>New employer’s legal name</source>
        <translation>Enw cyfreithiol y cyflogwr newydd</translation>
    </message>
    <message>
        <source>Employer site</source>
        <translation>Safle’r cyflogwr</translation>
    </message>
    <message>
        <source>Where the employer has several.</source>
        <translation>Lle mae gan y cyflogwr sawl un.</translation>
    </message>
    <message>
        <source>Employer NZBN</source>
        <translation>NZBN y cyflogwr</translation>
    </message>
    <message>
        <source>13 numbers, where you know it.</source>
        <translation>13 rhif, os ydych yn ei wybod.</translation>
    </message>
    <message>
        <source>Region of employment</source>
        <translation>Rhanbarth y gyflogaeth</translation>
    </message>
    <message>
        <source>Reason for deferral</source>
        <translation>Rheswm dros y gohiriad</translation>
    </message>
    <message>
        <source>Reason for withdrawal</source>
        <translation>Rheswm dros dynnu’n ôl</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Amserlen newydd</translation>
    </message>
    <message>
        <source>Leave empty to keep the cohort.</source>
        <translation>Gadewch yn wag i gadw’r garfan.</translation>
    </message>
    <message>
        <source>Declaration type</source>
        <translation>Math o ddatganiad</translation>
    </message>
    <message>
        <source>Declaration date</source>
        <translation>Dyddiad y datganiad</translation>
    </message>
    <message>
        <source>For example, 27 9 2025</source>
        <translation>Er enghraifft, 27 9 2025</translation>
    </message>
    <message>
        <source>Evidence held</source>
        <translation>Tystiolaeth a ddelir</translation>
    </message>
    <message>
        <source>Date QTS requirements met</source>
        <translation>Dyddiad bodloni’r gofynion QTS</translation>
    </message>
    <message>
        <source>Date EYTS requirements met</source>
        <translation>Dyddiad bodloni’r gofynion EYTS</translation>
    </message>
    <message>
        <source>Date of deferral</source>
        <translation>Dyddiad gohirio</translation>
    </message>
    <message>
        <source>Leaving this empty removes an earlier reason from the record.</source>
        <translation>Mae gadael hwn yn wag yn tynnu rheswm cynharach o’r cofnod.</translation>
    </message>
    <message>
        <source>Who decided on the withdrawal</source>
        <translation>Pwy benderfynodd ar y tynnu’n ôl</translation>
    </message>
    <message>
        <source>Why the trainee withdrew from the course</source>
        <translation>Pam y tynnodd yr hyfforddai’n ôl o’r cwrs</translation>
    </message>
    <message>
        <source>Select all that apply.</source>
        <translation>Dewiswch bob un sy’n berthnasol.</translation>
    </message>
    <message>
        <source>The other reason</source>
        <translation>Y rheswm arall</translation>
    </message>
    <message>
        <source>Safeguarding concerns</source>
        <translation>Pryderon diogelu</translation>
    </message>
    <message>
        <source>Would the trainee be interested in teaching in the future</source>
        <translation>A fyddai gan yr hyfforddai ddiddordeb mewn addysgu yn y dyfodol</translation>
    </message>
    <message>
        <source>For example, 27 6 2026</source>
        <translation>Er enghraifft, 27 6 2026</translation>
    </message>
    <message>
        <source>School URN</source>
        <translation>URN yr ysgol</translation>
    </message>
    <message>
        <source>6 numbers. Register takes the name and postcode from its own list of schools.</source>
        <translation>6 rhif. Mae Register yn cymryd yr enw a’r cod post o’i restr ysgolion ei hun.</translation>
    </message>
    <message>
        <source>School or setting name</source>
        <translation>Enw’r ysgol neu’r lleoliad</translation>
    </message>
    <message>
        <source>Needed where the school has no URN or Register does not know it.</source>
        <translation>Mae ei angen lle nad oes URN gan yr ysgol neu lle nad yw Register yn ei hadnabod.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>For example, BN1 1AA</source>
        <translation>Er enghraifft, BN1 1AA</translation>
    </message>
    <message>
        <source>Country of the degree</source>
        <translation>Gwlad y radd</translation>
    </message>
    <message>
        <source>Leave empty for a UK degree.</source>
        <translation>Gadewch yn wag ar gyfer gradd o’r DU.</translation>
    </message>
    <message>
        <source>Type of UK degree</source>
        <translation>Math o radd o’r DU</translation>
    </message>
    <message>
        <source>Type of non-UK degree</source>
        <translation>Math o radd o’r tu allan i’r DU</translation>
    </message>
    <message>
        <source>Degree subject</source>
        <translation>Pwnc y radd</translation>
    </message>
    <message>
        <source>Awarding institution</source>
        <translation>Sefydliad dyfarnu</translation>
    </message>
    <message>
        <source>Graduation year</source>
        <translation>Blwyddyn raddio</translation>
    </message>
    <message>
        <source>For example, 2014</source>
        <translation>Er enghraifft, 2014</translation>
    </message>
    <message>
        <source>Degree grade</source>
        <translation>Dosbarth y radd</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>Carfan newydd</translation>
    </message>
</context>
<context>
    <name>FilePrompt</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tablau (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Ffeil CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Llyfr gwaith Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Register’s file to change status</source>
        <translation>Ffeil Register i newid statws</translation>
    </message>
    <message>
        <source>Register’s export of trainee records</source>
        <translation>Allforiad Register o gofnodion hyfforddeion</translation>
    </message>
    <message>
        <source>In Register, open Registered trainees, choose whom to list and press Export these records.</source>
        <translation>Yn Register, agorwch “Registered trainees”, dewiswch bwy i’w rhestru a gwasgwch “Export these records”.</translation>
    </message>
    <message>
        <source> … (cut here: a cell of a workbook holds 32,767 letters; a CSV file has all of it)</source>
        <translation> … (torrwyd yma: mae cell llyfr gwaith yn dal 32,767 o lythrennau; mae ffeil CSV yn cynnwys y cyfan)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>C&amp;lirio’r hidlwyr</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chwilio</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Chwilio yn %1</translation>
    </message>
    <message>
        <source>By the beginnings of names or numbers, in any order</source>
        <translation>Yn ôl dechrau enwau neu rifau, mewn unrhyw drefn</translation>
    </message>
    <message>
        <source>By the beginnings of names or numbers, in any order (Ctrl+F)</source>
        <translation>Yn ôl dechrau enwau neu rifau, mewn unrhyw drefn (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>Shows filters by column</source>
        <translation>Yn dangos hidlwyr fesul colofn</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Y cyfan: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Needs a person first:</source>
        <translation>Angen person yn gyntaf:</translation>
    </message>
    <message>
        <source>Fil&amp;ters</source>
        <translation>&amp;Hidlwyr</translation>
    </message>
    <message numerus="yes">
        <source>Fil&amp;ters: %n chosen</source>
        <translation>
            <numerusform>&amp;Hidlwyr: %n wedi’u dewis</numerusform>
            <numerusform>&amp;Hidlwyr: %n wedi’i ddewis</numerusform>
            <numerusform>&amp;Hidlwyr: %n wedi’u dewis</numerusform>
            <numerusform>&amp;Hidlwyr: %n wedi’u dewis</numerusform>
            <numerusform>&amp;Hidlwyr: %n wedi’u dewis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a command, a page or a record</source>
        <translation>Dod o hyd i orchymyn, tudalen neu gofnod</translation>
    </message>
    <message>
        <source>Type the beginning of words. Down goes to the results, Enter takes the first, Escape closes</source>
        <translation>Teipiwch ddechrau geiriau. Mae Saeth i lawr yn mynd at y canlyniadau, Enter yn dewis y cyntaf, ac Escape yn cau</translation>
    </message>
    <message>
        <source>Beginnings of words, a TRN or an ID</source>
        <translation>Dechrau geiriau, TRN neu ID</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters, or refresh to fetch more records.</source>
        <translation>Nid oes dim o’r enw hwnnw. Rhowch gynnig ar lai o lythrennau, neu adnewyddwch i nôl rhagor o gofnodion.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s). Enter takes: %1</source>
        <translation>
            <numerusform>%n o ganlyniadau. Mae Enter yn dewis: %1</numerusform>
            <numerusform>%n canlyniad. Mae Enter yn dewis: %1</numerusform>
            <numerusform>%n o ganlyniadau. Mae Enter yn dewis: %1</numerusform>
            <numerusform>%n o ganlyniadau. Mae Enter yn dewis: %1</numerusform>
            <numerusform>%n o ganlyniadau. Mae Enter yn dewis: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Ar y dudalen hon</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Gorchymyn</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>yn agor %1</translation>
    </message>
    <message>
        <source>not possible %1: %2</source>
        <translation>ddim yn bosibl %1: %2</translation>
    </message>
</context>
<context>
    <name>FlagField</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>This version of the desk does not know what this entry asks for.</source>
        <translation>Nid yw’r fersiwn hwn o’r ddesg yn gwybod am beth mae’r eitem hon yn gofyn.</translation>
    </message>
    <message>
        <source>The form cannot be opened</source>
        <translation>Ni ellir agor y ffurflen</translation>
    </message>
    <message>
        <source>Ready to send. Changing an answer takes it back to your drafts.</source>
        <translation>Yn barod i’w anfon. Mae newid ateb yn ei gymryd yn ôl i’ch drafftiau.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Cadwyd y drafft %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>Cadw’r &amp;drafft</translation>
    </message>
    <message>
        <source>Keeps what you typed and closes the form</source>
        <translation>Yn cadw’r hyn a deipiwyd gennych ac yn cau’r ffurflen</translation>
    </message>
    <message>
        <source>&amp;Put in outbox</source>
        <translation>Rho&amp;i yn y blwch anfon</translation>
    </message>
    <message>
        <source>&amp;Check before sending</source>
        <translation>&amp;Gwirio cyn anfon</translation>
    </message>
    <message>
        <source>It waits its hold time there, in which you can take it back</source>
        <translation>Mae’n aros ei amser dal yno, a gallwch ei gymryd yn ôl yn ystod hynny</translation>
    </message>
    <message>
        <source>Shows what will happen. Nothing is sent</source>
        <translation>Yn dangos beth fydd yn digwydd. Nid oes dim yn cael ei anfon</translation>
    </message>
    <message>
        <source>This has begun to be sent and can no longer be changed. Look at it in the outbox.</source>
        <translation>Mae hyn wedi dechrau cael ei anfon ac ni ellir ei newid mwyach. Edrychwch arno yn y blwch anfon.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Heb ei gadw. %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Wedi’i gadw</translation>
    </message>
    <message>
        <source>Not put in the outbox. %1</source>
        <translation>Heb ei roi yn y blwch anfon. %1</translation>
    </message>
    <message>
        <source>&amp;Keep for the file</source>
        <translation>&amp;Cadw ar gyfer y ffeil</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>C&amp;ymorth</translation>
    </message>
    <message>
        <source>Key: F1</source>
        <translation>Bysell: F1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check before you send: %1</source>
        <translation>Gwiriwch cyn anfon: %1</translation>
    </message>
    <message>
        <source>No date is possible now.</source>
        <translation>Nid oes dyddiad yn bosibl nawr.</translation>
    </message>
    <message>
        <source>Only %1 is possible.</source>
        <translation>Dim ond %1 sy’n bosibl.</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>Gall fod o %1 i %2.</translation>
    </message>
    <message>
        <source>It can be %1 or later.</source>
        <translation>Gall fod yn %1 neu’n ddiweddarach.</translation>
    </message>
    <message>
        <source>It can be %1 or earlier.</source>
        <translation>Gall fod yn %1 neu’n gynharach.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Sut mae’n gweithio</translation>
    </message>
    <message>
        <source>The lists are a copy of what the services hold for your organisation. Refreshing never sends anything.</source>
        <translation>Copi o’r hyn sydd gan y gwasanaethau ar gyfer eich sefydliad yw’r rhestri. Nid yw adnewyddu byth yn anfon dim.</translation>
    </message>
    <message>
        <source>A form keeps what you type as a draft. Put in outbox releases it: it waits a moment in which you can take it back, then it is sent by itself. Nothing is sent that you did not put in the outbox.</source>
        <translation>Mae ffurflen yn cadw’r hyn a deipiwch fel drafft. Mae Rhoi yn y blwch anfon yn ei ryddhau: mae’n aros am ennyd, pan allwch ei gymryd yn ôl, yna caiff ei anfon ohono’i hun. Nid oes dim yn cael ei anfon na roddwyd yn y blwch anfon gennych.</translation>
    </message>
    <message>
        <source>Just before sending, the record is read again. If it changed in a way that matters, that entry stops and you decide.</source>
        <translation>Ychydig cyn anfon, darllenir y cofnod eto. Os newidiodd mewn ffordd sy’n bwysig, mae’r eitem honno’n stopio a chi sy’n penderfynu.</translation>
    </message>
    <message>
        <source>If no answer came back, the desk does not send again: it reads the record to find out what happened.</source>
        <translation>Os na ddaeth ateb yn ôl, nid yw’r ddesg yn anfon eto: mae’n darllen y cofnod i gael gwybod beth ddigwyddodd.</translation>
    </message>
    <message>
        <source>Typed and kept on this computer. Saved is not sent.</source>
        <translation>Wedi’i deipio a’i gadw ar y cyfrifiadur hwn. Nid yw cadw yn golygu anfon.</translation>
    </message>
    <message>
        <source>Released by you. It goes by itself as soon as nothing stands in the way.</source>
        <translation>Wedi’i ryddhau gennych chi. Mae’n mynd ohono’i hun cyn gynted ag nad oes dim yn rhwystro.</translation>
    </message>
    <message>
        <source>On its way at this moment.</source>
        <translation>Ar ei ffordd yr eiliad hon.</translation>
    </message>
    <message>
        <source>The service took it.</source>
        <translation>Derbyniodd y gwasanaeth ef.</translation>
    </message>
    <message>
        <source>The service did not take it. Its own words stand with it; change it and send it again.</source>
        <translation>Ni dderbyniodd y gwasanaeth ef. Mae ei eiriau ei hun gydag ef; newidiwch ef a’i anfon eto.</translation>
    </message>
    <message>
        <source>It may have arrived. The desk looks before anything is sent again.</source>
        <translation>Efallai ei fod wedi cyrraedd. Mae’r ddesg yn edrych cyn i ddim gael ei anfon eto.</translation>
    </message>
    <message>
        <source>The record changed while this was waiting. You decide.</source>
        <translation>Newidiodd y cofnod tra oedd hyn yn aros. Chi sy’n penderfynu.</translation>
    </message>
    <message>
        <source>Words of the outbox</source>
        <translation>Geiriau’r blwch anfon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>from any state</source>
        <translation>o unrhyw gyflwr</translation>
    </message>
    <message>
        <source>possible from: %1</source>
        <translation>yn bosibl o: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back here</source>
        <translation>Ni ellir ei ddadwneud yma</translation>
    </message>
    <message>
        <source>What can be done:</source>
        <translation>Beth y gellir ei wneud:</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Agor yr hyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Space, Shift+Up, Shift+Down, Ctrl+A</source>
        <translation>Space, Shift+Up, Shift+Down, Ctrl+A</translation>
    </message>
    <message>
        <source>Select a row, more rows, all rows</source>
        <translation>Dewis rhes, rhagor o resi, pob rhes</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows as text with headers</source>
        <translation>Copïo’r rhesi a ddewiswyd fel testun gyda phenawdau</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Beth y gellir ei wneud gyda’r rhes</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In a form: go on to the check page, then put in the outbox</source>
        <translation>Mewn ffurflen: ymlaen i’r dudalen wirio, yna rhoi yn y blwch anfon</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>In a form: save the draft</source>
        <translation>Mewn ffurflen: cadw’r drafft</translation>
    </message>
    <message>
        <source>F8, Shift+F8</source>
        <translation>F8, Shift+F8</translation>
    </message>
    <message>
        <source>In a form: next or previous error</source>
        <translation>Mewn ffurflen: y gwall nesaf neu flaenorol</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form. What you typed is kept</source>
        <translation>Cau’r ffurflen. Cedwir yr hyn a deipiwyd gennych</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the outbox: drop the entry, after a question</source>
        <translation>Yn y blwch anfon: gollwng yr eitem, ar ôl cwestiwn</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>Y dudalen %1</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Dim byd arall</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim byd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ystyr</translation>
    </message>
    <message>
        <source>Can become</source>
        <translation>Gall droi’n</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Beth y gellir ei wneud</translation>
    </message>
    <message>
        <source>F2, F3, F4</source>
        <translation>F2, F3, F4</translation>
    </message>
    <message>
        <source>The first, second and third action above the list, for the selected rows</source>
        <translation>Y weithred gyntaf, yr ail a’r drydedd uwchben y rhestr, ar gyfer y rhesi a ddewiswyd</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>In a list: type to find</source>
        <translation>Mewn rhestr: teipiwch i chwilio</translation>
    </message>
    <message>
        <source>Alt and an underlined letter</source>
        <translation>Alt a llythyren wedi’i thanlinellu</translation>
    </message>
    <message>
        <source>Press that button or go to that field</source>
        <translation>Pwyso’r botwm hwnnw neu fynd i’r maes hwnnw</translation>
    </message>
    <message>
        <source>What it rules out</source>
        <translation>Yr hyn y mae’n ei atal</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Yn bosibl</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ddim yn bosibl</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Gyda rhybudd</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (nawr)</translation>
    </message>
    <message>
        <source>When it is possible</source>
        <translation>Pryd y mae’n bosibl</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation>Mae angen ateb.</translation>
    </message>
    <message>
        <source>It can be left empty.</source>
        <translation>Gellir ei adael yn wag.</translation>
    </message>
    <message>
        <source>It is asked only where another answer calls for it.</source>
        <translation>Dim ond lle mae ateb arall yn galw amdano y gofynnir hyn.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Beth a ofynnir</translation>
    </message>
    <message>
        <source>%1 This is a warning: with a tick it can be sent all the same.</source>
        <translation>%1 Rhybudd yw hwn: gyda thic gellir ei anfon yr un fath.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Y cofnod</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Beth a wirir</translation>
    </message>
    <message>
        <source>The desk checks this on this computer, before anything is sent. These are the words that you meet where something is not right.</source>
        <translation>Mae’r ddesg yn gwirio hyn ar y cyfrifiadur hwn, cyn i ddim gael ei anfon. Dyma’r geiriau a welwch lle nad yw rhywbeth yn iawn.</translation>
    </message>
    <message>
        <source>Because it cannot be taken back here, the check page asks for a tick of its own.</source>
        <translation>Gan na ellir ei ddadwneud yma, mae’r dudalen wirio’n gofyn am dic ar wahân.</translation>
    </message>
    <message>
        <source>A degree. Placements: %1</source>
        <translation>Gradd. Lleoliadau: %1</translation>
    </message>
    <message>
        <source>No degree. Placements: %1</source>
        <translation>Dim gradd. Lleoliadau: %1</translation>
    </message>
    <message>
        <source>What an award needs</source>
        <translation>Yr hyn sydd ei angen ar gyfer dyfarniad</translation>
    </message>
    <message>
        <source>%1 changes these numbers from time to time. They were last compared with its own rules on %2. Where its answer says something else, its answer holds.</source>
        <translation>Mae %1 yn newid y rhifau hyn o bryd i’w gilydd. Cawsant eu cymharu ddiwethaf â’i reolau ei hun ar %2. Lle mae ei ateb yn dweud rhywbeth arall, ei ateb sy’n sefyll.</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the current cell, and once more the other way round</source>
        <translation>Mewn tabl: trefnu yn ôl colofn y gell gyfredol, ac eto y ffordd arall</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+Left, Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>In a table: move the column of the current cell</source>
        <translation>Mewn tabl: symud colofn y gell gyfredol</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Shift+Right</source>
        <translation>Alt+Shift+Left, Alt+Shift+Right</translation>
    </message>
    <message>
        <source>In a table: make the column of the current cell narrower or wider</source>
        <translation>Mewn tabl: gwneud colofn y gell gyfredol yn gulach neu’n lletach</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>In a form: its help, and from the help back to the form</source>
        <translation>Mewn ffurflen: ei chymorth, ac o’r cymorth yn ôl i’r ffurflen</translation>
    </message>
    <message>
        <source>the day that you enter</source>
        <extracomment>Stands in the place of a date: &quot;Withdraw Sarah Jones from the day that you enter.&quot;</extracomment>
        <translation>y diwrnod y byddwch yn ei nodi</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Cymorth: %1</translation>
    </message>
    <message>
        <source>Esc closes the help. F1 goes back and leaves it open.</source>
        <translation>Mae Esc yn cau’r cymorth. Mae F1 yn mynd yn ôl ac yn ei adael ar agor.</translation>
    </message>
</context>
<context>
    <name>HoldNotice</name>
    <message>
        <source>Take back</source>
        <translation>Cymryd yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n will be sent in %1.</source>
        <extracomment>%n is a number of entries; %1 is &quot;5 seconds&quot;</extracomment>
        <translation>
            <numerusform>Bydd %n yn cael ei anfon ymhen %1.</numerusform>
            <numerusform>Bydd %n yn cael ei anfon ymhen %1.</numerusform>
            <numerusform>Bydd %n yn cael eu hanfon ymhen %1.</numerusform>
            <numerusform>Bydd %n yn cael eu hanfon ymhen %1.</numerusform>
            <numerusform>Bydd %n yn cael eu hanfon ymhen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>Choose &amp;who is meant…</source>
        <translation>Dewis &amp;pwy a olygir…</translation>
    </message>
    <message>
        <source>&amp;Save the problem rows…</source>
        <translation>&amp;Cadw’r rhesi â phroblem…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>Problems, %n</source>
        <translation>
            <numerusform>Problemau, %n</numerusform>
            <numerusform>Problemau, %n</numerusform>
            <numerusform>Problemau, %n</numerusform>
            <numerusform>Problemau, %n</numerusform>
            <numerusform>Problemau, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent or saved yet.</source>
        <translation>Nid oes dim wedi’i anfon na’i gadw eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n can go</source>
        <translation>
            <numerusform>%n yn gallu mynd</numerusform>
            <numerusform>%n yn gallu mynd</numerusform>
            <numerusform>%n yn gallu mynd</numerusform>
            <numerusform>%n yn gallu mynd</numerusform>
            <numerusform>%n yn gallu mynd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to check</source>
        <translation>
            <numerusform>%n â rhywbeth i’w wirio</numerusform>
            <numerusform>%n â rhywbeth i’w wirio</numerusform>
            <numerusform>%n â rhywbeth i’w wirio</numerusform>
            <numerusform>%n â rhywbeth i’w wirio</numerusform>
            <numerusform>%n â rhywbeth i’w wirio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n â phroblem</numerusform>
            <numerusform>%n â phroblem</numerusform>
            <numerusform>%n â phroblem</numerusform>
            <numerusform>%n â phroblem</numerusform>
            <numerusform>%n â phroblem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, without a date</source>
        <translation>
            <numerusform>%n wedi’u gadael allan, heb ddyddiad</numerusform>
            <numerusform>%n wedi’i gadael allan, heb ddyddiad</numerusform>
            <numerusform>%n wedi’u gadael allan, heb ddyddiad</numerusform>
            <numerusform>%n wedi’u gadael allan, heb ddyddiad</numerusform>
            <numerusform>%n wedi’u gadael allan, heb ddyddiad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n o resi</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers in the date column are a spreadsheet’s dates: %1</source>
        <translation>Dyddiadau taenlen yw’r rhifau yn y golofn ddyddiad: %1</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>Nid oes problem gan unrhyw res.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n row(s)</source>
        <translation>
            <numerusform>&amp;Adolygu %n o resi</numerusform>
            <numerusform>&amp;Adolygu %n rhes</numerusform>
            <numerusform>&amp;Adolygu %n o resi</numerusform>
            <numerusform>&amp;Adolygu %n o resi</numerusform>
            <numerusform>&amp;Adolygu %n o resi</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is counted here was kept.</source>
        <translation>Wedi stopio. Cadwyd yr hyn a gyfrifir yma.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n fel o’r blaen</numerusform>
            <numerusform>%n fel o’r blaen</numerusform>
            <numerusform>%n fel o’r blaen</numerusform>
            <numerusform>%n fel o’r blaen</numerusform>
            <numerusform>%n fel o’r blaen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n heb eu derbyn</numerusform>
            <numerusform>%n heb ei dderbyn</numerusform>
            <numerusform>%n heb eu derbyn</numerusform>
            <numerusform>%n heb eu derbyn</numerusform>
            <numerusform>%n heb eu derbyn</numerusform>
        </translation>
    </message>
    <message>
        <source>What you brought in is kept with your outbox, because the service cannot list it again.</source>
        <translation>Cedwir yr hyn y daethoch ag ef i mewn gyda’ch blwch anfon, oherwydd ni all y gwasanaeth ei restru eto.</translation>
    </message>
    <message>
        <source>Every row was taken as it is.</source>
        <translation>Derbyniwyd pob rhes fel y mae.</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>&amp;Mynd i %1</translation>
    </message>
    <message>
        <source>For a row that could mean several records. Select such a row first</source>
        <translation>Ar gyfer rhes a allai olygu sawl cofnod. Dewiswch res o’r fath yn gyntaf</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message numerus="yes">
        <source>Rows, %n</source>
        <translation>
            <numerusform>Rhesi, %n</numerusform>
            <numerusform>Rhesi, %n</numerusform>
            <numerusform>Rhesi, %n</numerusform>
            <numerusform>Rhesi, %n</numerusform>
            <numerusform>Rhesi, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that the list does not have.</source>
        <translation>Nid oes dim ynddi nad yw yn y rhestr.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n row(s)</source>
        <translation>
            <numerusform>&amp;Cymryd %n o resi i mewn</numerusform>
            <numerusform>&amp;Cymryd %n rhes i mewn</numerusform>
            <numerusform>&amp;Cymryd %n o resi i mewn</numerusform>
            <numerusform>&amp;Cymryd %n o resi i mewn</numerusform>
            <numerusform>&amp;Cymryd %n o resi i mewn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out until taken in</source>
        <translation>
            <numerusform>%n wedi’u gadael allan nes eu cynnwys</numerusform>
            <numerusform>%n wedi’i gadael allan nes ei chynnwys</numerusform>
            <numerusform>%n wedi’u gadael allan nes eu cynnwys</numerusform>
            <numerusform>%n wedi’u gadael allan nes eu cynnwys</numerusform>
            <numerusform>%n wedi’u gadael allan nes eu cynnwys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name nobody, are not whole or contradict another row, and stay out of the review. Save them, correct them there and bring them in again.</source>
        <translation>
            <numerusform>Nid yw %n o resi yn enwi neb, nid ydynt yn gyfan neu maent yn groes i res arall, ac maent yn aros allan o’r adolygiad. Cadwch nhw, cywirwch nhw yno a dewch â nhw i mewn eto.</numerusform>
            <numerusform>Nid yw %n rhes yn enwi neb, nid yw’n gyfan neu mae’n groes i res arall, ac mae’n aros allan o’r adolygiad. Cadwch hi, cywirwch hi yno a dewch â hi i mewn eto.</numerusform>
            <numerusform>Nid yw %n o resi yn enwi neb, nid ydynt yn gyfan neu maent yn groes i res arall, ac maent yn aros allan o’r adolygiad. Cadwch nhw, cywirwch nhw yno a dewch â nhw i mewn eto.</numerusform>
            <numerusform>Nid yw %n o resi yn enwi neb, nid ydynt yn gyfan neu maent yn groes i res arall, ac maent yn aros allan o’r adolygiad. Cadwch nhw, cywirwch nhw yno a dewch â nhw i mewn eto.</numerusform>
            <numerusform>Nid yw %n o resi yn enwi neb, nid ydynt yn gyfan neu maent yn groes i res arall, ac maent yn aros allan o’r adolygiad. Cadwch nhw, cywirwch nhw yno a dewch â nhw i mewn eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look at %n row(s)</source>
        <translation>
            <numerusform>&amp;Edrych ar %n o resi</numerusform>
            <numerusform>&amp;Edrych ar %n rhes</numerusform>
            <numerusform>&amp;Edrych ar %n o resi</numerusform>
            <numerusform>&amp;Edrych ar %n o resi</numerusform>
            <numerusform>&amp;Edrych ar %n o resi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Darllen fel</translation>
    </message>
    <message>
        <source>&amp;Kept columns</source>
        <translation>&amp;Colofnau a gadwyd</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>How the file’s letters are written</source>
        <translation>Sut mae llythrennau’r ffeil wedi’u hysgrifennu</translation>
    </message>
    <message>
        <source>Columns that you kept before</source>
        <translation>Colofnau a gadwyd gennych o’r blaen</translation>
    </message>
    <message>
        <source>Keep these columns &amp;under the name</source>
        <translation>Cadw’r colofnau hyn dan yr &amp;enw</translation>
    </message>
    <message>
        <source>Keep these columns under the name</source>
        <translation>Cadw’r colofnau hyn dan yr enw</translation>
    </message>
    <message>
        <source>Leave it empty to keep nothing</source>
        <translation>Gadewch ef yn wag i beidio â chadw dim</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colofn y ffeil</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Defnyddir ar gyfer</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Er enghraifft</translation>
    </message>
    <message>
        <source>Nothing in the first rows</source>
        <translation>Dim byd yn y rhesi cyntaf</translation>
    </message>
    <message>
        <source>Used for, column %1</source>
        <translation>Defnyddir ar gyfer, colofn %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %n row(s)</source>
        <translation>
            <numerusform>&amp;Gwirio %n o resi</numerusform>
            <numerusform>&amp;Gwirio %n rhes</numerusform>
            <numerusform>&amp;Gwirio %n o resi</numerusform>
            <numerusform>&amp;Gwirio %n o resi</numerusform>
            <numerusform>&amp;Gwirio %n o resi</numerusform>
        </translation>
    </message>
    <message>
        <source>As guessed</source>
        <translation>Fel y dyfalwyd</translation>
    </message>
    <message>
        <source>Every column is used.</source>
        <translation>Defnyddir pob colofn.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not used.</source>
        <translation>
            <numerusform>Ni ddefnyddir %n o golofnau.</numerusform>
            <numerusform>Ni ddefnyddir %n golofn.</numerusform>
            <numerusform>Ni ddefnyddir %n o golofnau.</numerusform>
            <numerusform>Ni ddefnyddir %n o golofnau.</numerusform>
            <numerusform>Ni ddefnyddir %n o golofnau.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Anghofio</translation>
    </message>
    <message>
        <source>Without the tick the first row is brought in like the others</source>
        <translation>Heb y tic daw’r rhes gyntaf i mewn fel y lleill</translation>
    </message>
    <message>
        <source>Forget the kept columns</source>
        <translation>Anghofio’r colofnau a gadwyd</translation>
    </message>
    <message>
        <source>Forget the columns kept as %1</source>
        <translation>Anghofio’r colofnau a gadwyd fel %1</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Gwahanydd</translation>
    </message>
    <message>
        <source>There are &amp;headers</source>
        <translation>Mae &amp;penawdau</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>Rhes y penawdau</translation>
    </message>
    <message>
        <source>What stands above them is left out</source>
        <translation>Gadewir allan yr hyn sydd uwch eu pen</translation>
    </message>
    <message>
        <source>What stands between the cells</source>
        <translation>Yr hyn sydd rhwng y celloedd</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Hanner colon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (canfuwyd)</translation>
    </message>
    <message>
        <source>in row %1: %2</source>
        <extracomment>behind &quot;There are headers&quot;: a row of the file and what stands in it</extracomment>
        <translation>yn rhes %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>No service is connected yet</source>
        <translation>Nid oes gwasanaeth wedi’i gysylltu eto</translation>
    </message>
    <message>
        <source>Connect the service whose records the file is about.</source>
        <translation>Cysylltwch y gwasanaeth y mae’r ffeil yn ymwneud â’i gofnodion.</translation>
    </message>
    <message>
        <source>Co&amp;nnect a service</source>
        <translation>C&amp;ysylltu gwasanaeth</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celloedd a ludwyd</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Mewnforio %1</translation>
    </message>
    <message>
        <source>what for and which file</source>
        <translation>at ba ddiben a pha ffeil</translation>
    </message>
    <message>
        <source>its columns</source>
        <translation>ei cholofnau</translation>
    </message>
    <message>
        <source>every row</source>
        <translation>pob rhes</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Add them to the list</source>
        <translation>Eu hychwanegu at y rhestr</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the cells in your spreadsheet first.</source>
        <translation>Nid oes dim i’w ludo. Copïwch y celloedd yn eich taenlen yn gyntaf.</translation>
    </message>
    <message>
        <source>Connect a service first.</source>
        <translation>Cysylltwch wasanaeth yn gyntaf.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Yn darllen %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Yn gwirio %1</translation>
    </message>
    <message>
        <source>Select a row that could mean several records first.</source>
        <translation>Dewiswch res a allai olygu sawl cofnod yn gyntaf.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the name that a batch is given first: what, and out of which file</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The rows are in the outbox, but the desk could not note that this file was brought in. %1</source>
        <translation>Mae’r rhesi yn y blwch anfon, ond ni allai’r ddesg nodi bod y ffeil hon wedi dod i mewn. %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Yn mewnforio %1</translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>Cadw’r rhesi â phroblem</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>i’w cywiro</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>the header of the column that says what is wrong with each row</extracomment>
        <translation>Gwallau</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1. Correct them there and bring the file in again.</source>
        <translation>
            <numerusform>Cadwyd %n o resi yn %1. Cywirwch nhw yno a dewch â’r ffeil i mewn eto.</numerusform>
            <numerusform>Cadwyd %n rhes yn %1. Cywirwch hi yno a dewch â’r ffeil i mewn eto.</numerusform>
            <numerusform>Cadwyd %n o resi yn %1. Cywirwch nhw yno a dewch â’r ffeil i mewn eto.</numerusform>
            <numerusform>Cadwyd %n o resi yn %1. Cywirwch nhw yno a dewch â’r ffeil i mewn eto.</numerusform>
            <numerusform>Cadwyd %n o resi yn %1. Cywirwch nhw yno a dewch â’r ffeil i mewn eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring rows in from a spreadsheet: choose the file, say what its columns are, and see every problem by line before anything is taken.</source>
        <translation>Dewch â rhesi i mewn o daenlen: dewiswch y ffeil, dywedwch beth yw ei cholofnau, a gwelwch bob problem fesul llinell cyn cymryd dim.</translation>
    </message>
    <message>
        <source>The file cannot be read as %1: %2</source>
        <translation>Ni ellir darllen y ffeil fel %1: %2</translation>
    </message>
    <message>
        <source>The columns could not be kept under the name. %1</source>
        <translation>Ni ellid cadw’r colofnau dan yr enw. %1</translation>
    </message>
    <message>
        <source>%1 and %2 are both used for “%3”. Choose one of them, and “Not used” for the other.</source>
        <translation>Defnyddir %1 a %2 ill dwy ar gyfer “%3”. Dewiswch un ohonynt, a “Heb ei defnyddio” ar gyfer y llall.</translation>
    </message>
    <message>
        <source>“%1” is forgotten. The columns of this file stay as they are.</source>
        <translation>Anghofiwyd “%1”. Mae colofnau’r ffeil hon yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Cam %1 o %2: %3</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Dewis &amp;ffeil…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>G&amp;ludo o’r clipfwrdd</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Cofnodion</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;At ba ddiben</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>At ba ddiben</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Dod â ffeil i mewn</translation>
    </message>
    <message>
        <source>Add them to the list</source>
        <translation>Eu hychwanegu at y rhestr</translation>
    </message>
    <message>
        <source>CSV, TSV or .xlsx. You can also drop a file here, or copy cells in a spreadsheet and paste them. Nothing is sent or changed before you have seen every row.</source>
        <translation>CSV, TSV neu .xlsx. Gallwch hefyd ollwng ffeil yma, neu gopïo celloedd mewn taenlen a’u gludo. Nid oes dim yn cael ei anfon na’i newid cyn i chi weld pob rhes.</translation>
    </message>
    <message>
        <source>&amp;Go on with %1</source>
        <translation>&amp;Mynd ymlaen gyda %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Pasted cells</source>
        <translation>Celloedd a ludwyd</translation>
    </message>
    <message>
        <source>Workbook, first sheet</source>
        <translation>Llyfr gwaith, y ddalen gyntaf</translation>
    </message>
    <message>
        <source>Semicolon-separated text</source>
        <translation>Testun wedi’i wahanu â hanner colonau</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Testun wedi’i wahanu â thabiau</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Testun wedi’i wahanu â chomas</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Heb ei defnyddio</translation>
    </message>
    <message>
        <source>Who it is: %1</source>
        <extracomment>%1 is a column that says which record a row is about, &quot;TRN&quot;</extracomment>
        <translation>Pwy ydyw: %1</translation>
    </message>
    <message>
        <source>any ID</source>
        <translation>unrhyw ID</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n o resi</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Dyma’r ffeil: %1.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written, so this is a guess. Look at names with marks, such as ā or é.</source>
        <translation>Nid yw’r ffeil yn dweud sut yr ysgrifennwyd ei llythrennau, felly dyfaliad yw hwn. Edrychwch ar enwau â marciau, megis ā neu é.</translation>
    </message>
    <message>
        <source>There are no headers, so the columns were told by what is in them.</source>
        <translation>Nid oes penawdau, felly adnabuwyd y colofnau wrth yr hyn sydd ynddynt.</translation>
    </message>
    <message>
        <source>The columns are used as you kept them under “%1”.</source>
        <translation>Defnyddir y colofnau fel y’u cadwyd gennych dan “%1”.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colofn %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation>Stopiwyd. Ni chymerwyd dim.</translation>
    </message>
    <message>
        <source>The file could not be read or written: %1. Nothing is lost. Choose another file or folder, or close it in the program that holds it.</source>
        <translation>Ni ellid darllen nac ysgrifennu’r ffeil: %1. Ni chollwyd dim. Dewiswch ffeil neu ffolder arall, neu caewch hi yn y rhaglen sy’n ei dal.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Mae’n dweud: %1</translation>
    </message>
    <message>
        <source>Any ID</source>
        <translation>Unrhyw ID</translation>
    </message>
    <message>
        <source>The same content was brought in on %1. What is in the outbox already is not put there a second time.</source>
        <translation>Daethpwyd â’r un cynnwys i mewn ar %1. Nid yw’r hyn sydd yn y blwch anfon yn barod yn cael ei roi yno eto.</translation>
    </message>
    <message>
        <source>The headers are in row %1. What stands above them is left out.</source>
        <translation>Mae’r penawdau yn rhes %1. Gadewir allan yr hyn sydd uwch eu pen.</translation>
    </message>
    <message>
        <source>Row {row}:</source>
        <translation>Rhes {row}:</translation>
    </message>
</context>
<context>
    <name>InHand</name>
    <message>
        <source>Show in the &amp;outbox</source>
        <translation>Dangos yn y &amp;blwch anfon</translation>
    </message>
    <message>
        <source>Show in the dra&amp;fts</source>
        <translation>Dangos yn y dra&amp;fftiau</translation>
    </message>
    <message>
        <source>Closes this form. What you typed here is kept as a draft.</source>
        <translation>Mae’n cau’r ffurflen hon. Cedwir yr hyn a deipioch yma fel drafft.</translation>
    </message>
    <message>
        <source>Others for the same person: %1.</source>
        <translation>Eraill ar gyfer yr un person: %1.</translation>
    </message>
    <message>
        <source>What you put in the outbox here waits until that is decided.</source>
        <translation>Bydd yr hyn a rowch yn y blwch anfon yma yn aros nes penderfynu ar hynny.</translation>
    </message>
    <message>
        <source>What you put in the outbox here is sent after that.</source>
        <translation>Anfonir yr hyn a rowch yn y blwch anfon yma ar ôl hynny.</translation>
    </message>
    <message>
        <source>There is a draft: %1, saved %2.</source>
        <translation>Mae drafft: %1, cadwyd %2.</translation>
    </message>
    <message>
        <source>In the outbox since %1: %2.</source>
        <translation>Yn y blwch anfon ers %1: %2.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Training agreements</source>
        <translation>Cytundebau hyfforddi</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n o gytundebau</numerusform>
            <numerusform>%n cytundeb</numerusform>
            <numerusform>%n o gytundebau</numerusform>
            <numerusform>%n o gytundebau</numerusform>
            <numerusform>%n o gytundebau</numerusform>
        </translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Datganiadau</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n o ddatganiadau</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n o ddatganiadau</numerusform>
            <numerusform>%n o ddatganiadau</numerusform>
            <numerusform>%n o ddatganiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery partners</source>
        <translation>Partneriaid cyflawni</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery partner(s)</source>
        <translation>
            <numerusform>%n o bartneriaid cyflawni</numerusform>
            <numerusform>%n partner cyflawni</numerusform>
            <numerusform>%n o bartneriaid cyflawni</numerusform>
            <numerusform>%n o bartneriaid cyflawni</numerusform>
            <numerusform>%n o bartneriaid cyflawni</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n o gyfranogwyr</numerusform>
            <numerusform>%n cyfranogwr</numerusform>
            <numerusform>%n o gyfranogwyr</numerusform>
            <numerusform>%n o gyfranogwyr</numerusform>
            <numerusform>%n o gyfranogwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Cyfriflenni</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n o gyfriflenni</numerusform>
            <numerusform>%n gyfriflen</numerusform>
            <numerusform>%n o gyfriflenni</numerusform>
            <numerusform>%n o gyfriflenni</numerusform>
            <numerusform>%n o gyfriflenni</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Hyfforddeion</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>%n o hyfforddeion</numerusform>
            <numerusform>%n hyfforddai</numerusform>
            <numerusform>%n o hyfforddeion</numerusform>
            <numerusform>%n o hyfforddeion</numerusform>
            <numerusform>%n o hyfforddeion</numerusform>
        </translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partneriaethau</translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>%n o bartneriaethau</numerusform>
            <numerusform>%n partneriaeth</numerusform>
            <numerusform>%n o bartneriaethau</numerusform>
            <numerusform>%n o bartneriaethau</numerusform>
            <numerusform>%n o bartneriaethau</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Trosglwyddiadau</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n o drosglwyddiadau</numerusform>
            <numerusform>%n trosglwyddiad</numerusform>
            <numerusform>%n o drosglwyddiadau</numerusform>
            <numerusform>%n o drosglwyddiadau</numerusform>
            <numerusform>%n o drosglwyddiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfunded mentors</source>
        <translation>Mentoriaid heb eu hariannu</translation>
    </message>
    <message numerus="yes">
        <source>%n unfunded mentor(s)</source>
        <translation>
            <numerusform>%n o fentoriaid heb gyllid</numerusform>
            <numerusform>%n mentor heb gyllid</numerusform>
            <numerusform>%n o fentoriaid heb gyllid</numerusform>
            <numerusform>%n o fentoriaid heb gyllid</numerusform>
            <numerusform>%n o fentoriaid heb gyllid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>Mae’r ddesg dan glo</translation>
    </message>
    <message>
        <source>Type the pass phrase that was chosen in Settings. Drafts are kept, and what is in the outbox goes on being sent.</source>
        <translation>Teipiwch y cyfrinymadrodd a ddewiswyd yn Gosodiadau. Cedwir y drafftiau, ac mae’r hyn sydd yn y blwch anfon yn dal i gael ei anfon.</translation>
    </message>
    <message>
        <source>Pass &amp;phrase</source>
        <translation>&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Datgloi</translation>
    </message>
    <message>
        <source>Enter the pass phrase</source>
        <translation>Rhowch y cyfrinymadrodd</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try</source>
        <translation>
            <numerusform>Arhoswch %n eiliad cyn y cynnig nesaf</numerusform>
            <numerusform>Arhoswch %n eiliad cyn y cynnig nesaf</numerusform>
            <numerusform>Arhoswch %n eiliad cyn y cynnig nesaf</numerusform>
            <numerusform>Arhoswch %n eiliad cyn y cynnig nesaf</numerusform>
            <numerusform>Arhoswch %n eiliad cyn y cynnig nesaf</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the pass phrase. Nothing is lost. Each further try waits longer</source>
        <translation>Nid hwn yw’r cyfrinymadrodd. Ni chollwyd dim. Mae pob cynnig pellach yn aros yn hirach</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the pass phrase cannot be checked. Nothing is lost. Unlock the computer’s keychain, then press Try again.</source>
        <translation>Nid yw’r gadwyn allweddi’n ateb, felly ni ellir gwirio’r cyfrinymadrodd. Ni chollwyd dim. Datglowch gadwyn allweddi’r cyfrifiadur, yna pwyswch Rhoi cynnig arall arni.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Rhoi cynnig arall arni</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>New pass &amp;phrase</source>
        <translation>Cyfrinymadrodd &amp;newydd</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Yr un peth &amp;eto</translation>
    </message>
    <message>
        <source>&amp;Use this pass phrase</source>
        <translation>&amp;Defnyddio’r cyfrinymadrodd hwn</translation>
    </message>
    <message>
        <source>Take the &amp;lock off</source>
        <translation>&amp;Tynnu’r clo</translation>
    </message>
    <message>
        <source>Lock when the computer &amp;wakes from sleep</source>
        <translation>Cloi pan fydd y &amp;cyfrifiadur yn deffro o gwsg</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Clo</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It cannot be read back: whoever forgets it takes the entry “lock” out of the computer’s keychain.</source>
        <translation>
            <numerusform>O leiaf %n nod. Ni ellir ei ddarllen yn ôl: rhaid i bwy bynnag sy’n ei anghofio dynnu’r eitem “lock” o gadwyn allweddi’r cyfrifiadur.</numerusform>
            <numerusform>O leiaf %n nod. Ni ellir ei ddarllen yn ôl: rhaid i bwy bynnag sy’n ei anghofio dynnu’r eitem “lock” o gadwyn allweddi’r cyfrifiadur.</numerusform>
            <numerusform>O leiaf %n nod. Ni ellir ei ddarllen yn ôl: rhaid i bwy bynnag sy’n ei anghofio dynnu’r eitem “lock” o gadwyn allweddi’r cyfrifiadur.</numerusform>
            <numerusform>O leiaf %n nod. Ni ellir ei ddarllen yn ôl: rhaid i bwy bynnag sy’n ei anghofio dynnu’r eitem “lock” o gadwyn allweddi’r cyfrifiadur.</numerusform>
            <numerusform>O leiaf %n nod. Ni ellir ei ddarllen yn ôl: rhaid i bwy bynnag sy’n ei anghofio dynnu’r eitem “lock” o gadwyn allweddi’r cyfrifiadur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after so many &amp;minutes without a key or a click</source>
        <translation>Cloi ar ôl hyn o &amp;funudau heb fysell na chlic</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Byth</translation>
    </message>
    <message>
        <source>Minutes without a key or a click until the desk locks</source>
        <translation>Munudau heb fysell na chlic nes i’r ddesg gloi</translation>
    </message>
    <message>
        <source>A pass phrase is chosen. Ctrl+L locks the desk; it opens locked too.</source>
        <translation>Mae cyfrinymadrodd wedi’i ddewis. Mae Ctrl+L yn cloi’r ddesg; mae hi hefyd yn agor dan glo.</translation>
    </message>
    <message>
        <source>The lock is off. With a pass phrase, Ctrl+L hides everything in the window until it is typed.</source>
        <translation>Nid yw’r clo ar waith. Gyda chyfrinymadrodd, mae Ctrl+L yn cuddio popeth yn y ffenestr nes iddo gael ei deipio.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the desk can use: a pass phrase lasts until the desk is closed.</source>
        <translation>Nid oes cadwyn allweddi gan y cyfrifiadur hwn y gall y ddesg ei defnyddio: mae cyfrinymadrodd yn para nes cau’r ddesg.</translation>
    </message>
    <message>
        <source>The lock hides the window. It does not encrypt the files.</source>
        <translation>Mae’r clo yn cuddio’r ffenestr. Nid yw’n amgryptio’r ffeiliau.</translation>
    </message>
    <message numerus="yes">
        <source>The pass phrase must be %n character(s) or more</source>
        <translation>
            <numerusform>Rhaid i’r cyfrinymadrodd fod yn %n nod neu ragor</numerusform>
            <numerusform>Rhaid i’r cyfrinymadrodd fod yn %n nod neu ragor</numerusform>
            <numerusform>Rhaid i’r cyfrinymadrodd fod yn %n nod neu ragor</numerusform>
            <numerusform>Rhaid i’r cyfrinymadrodd fod yn %n nod neu ragor</numerusform>
            <numerusform>Rhaid i’r cyfrinymadrodd fod yn %n nod neu ragor</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more</source>
        <translation>Nid yw’r ddau yr un fath. Teipiwch ef unwaith eto</translation>
    </message>
    <message>
        <source>The pass phrase could not be kept. The lock is as it was.</source>
        <translation>Ni ellid cadw’r cyfrinymadrodd. Mae’r clo fel yr oedd.</translation>
    </message>
    <message>
        <source>The pass phrase is chosen.</source>
        <translation>Mae’r cyfrinymadrodd wedi’i ddewis.</translation>
    </message>
    <message>
        <source>The pass phrase is chosen. It lasts until the desk is closed.</source>
        <translation>Mae’r cyfrinymadrodd wedi’i ddewis. Mae’n para nes cau’r ddesg.</translation>
    </message>
    <message>
        <source>The pass phrase could not be taken out of the keychain. The lock is as it was.</source>
        <translation>Ni ellid tynnu’r cyfrinymadrodd o’r gadwyn allweddi. Mae’r clo fel yr oedd.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>Nid yw’r clo ar waith.</translation>
    </message>
    <message>
        <source>Lock &amp;now</source>
        <translation>Cloi &amp;nawr</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>after the number in the box</comment>
        <translation>
            <numerusform>munud</numerusform>
            <numerusform>munud</numerusform>
            <numerusform>munud</numerusform>
            <numerusform>munud</numerusform>
            <numerusform>munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It cannot be read back: whoever forgets it closes the desk and opens it again.</source>
        <translation>
            <numerusform>O leiaf %n nod. Ni ellir ei ddarllen yn ôl: rhaid i bwy bynnag sy’n ei anghofio gau’r ddesg a’i hagor eto.</numerusform>
            <numerusform>O leiaf %n nod. Ni ellir ei ddarllen yn ôl: rhaid i bwy bynnag sy’n ei anghofio gau’r ddesg a’i hagor eto.</numerusform>
            <numerusform>O leiaf %n nod. Ni ellir ei ddarllen yn ôl: rhaid i bwy bynnag sy’n ei anghofio gau’r ddesg a’i hagor eto.</numerusform>
            <numerusform>O leiaf %n nod. Ni ellir ei ddarllen yn ôl: rhaid i bwy bynnag sy’n ei anghofio gau’r ddesg a’i hagor eto.</numerusform>
            <numerusform>O leiaf %n nod. Ni ellir ei ddarllen yn ôl: rhaid i bwy bynnag sy’n ei anghofio gau’r ddesg a’i hagor eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pass phrase is chosen. Ctrl+L locks the desk.</source>
        <translation>Mae cyfrinymadrodd wedi’i ddewis. Mae Ctrl+L yn cloi’r ddesg.</translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n nod yn ormod</numerusform>
            <numerusform>%n nod yn ormod</numerusform>
            <numerusform>%n nod yn ormod</numerusform>
            <numerusform>%n nod yn ormod</numerusform>
            <numerusform>%n nod yn ormod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>Suggestions</source>
        <translation>Awgrymiadau</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Refresh</source>
        <translation>Adnewyddu</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chwilio yn y rhestr</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Rhan nesaf y ffenestr</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Rhan flaenorol y ffenestr</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafftiau</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Blwch anfon</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Activity record</source>
        <translation>Cofnod gweithgarwch</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Gweithio all-lein</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Find a command, a page or a record</source>
        <translation>Chwilio am orchymyn, tudalen neu gofnod</translation>
    </message>
    <message>
        <source>Take back what was put in the outbox last</source>
        <translation>Cymryd yn ôl yr hyn a roddwyd yn y blwch anfon ddiwethaf</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Beth sydd ar ddod</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Cymorth ar gyfer y dudalen hon</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>It could not be taken back: it has begun to be sent. The outbox shows how it ended.</source>
        <translation>Ni ellid ei gymryd yn ôl: mae wedi dechrau cael ei anfon. Mae’r blwch anfon yn dangos sut y daeth i ben.</translation>
    </message>
    <message>
        <source>Taken back: %1, %2. It is a draft again.</source>
        <translation>Cymerwyd yn ôl: %1, %2. Mae’n ddrafft eto.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n entry(s). They are drafts again.</source>
        <translation>
            <numerusform>Cymerwyd yn ôl: %n o eitemau. Maent yn ddrafftiau eto.</numerusform>
            <numerusform>Cymerwyd yn ôl: %n eitem. Mae’n ddrafft eto.</numerusform>
            <numerusform>Cymerwyd yn ôl: %n o eitemau. Maent yn ddrafftiau eto.</numerusform>
            <numerusform>Cymerwyd yn ôl: %n o eitemau. Maent yn ddrafftiau eto.</numerusform>
            <numerusform>Cymerwyd yn ôl: %n o eitemau. Maent yn ddrafftiau eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Defnyddio %1</translation>
    </message>
    <message>
        <source>Choose a pass phrase first. Then Ctrl+L locks the desk.</source>
        <translation>Dewiswch gyfrinymadrodd yn gyntaf. Yna mae Ctrl+L yn cloi’r ddesg.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Chwilio am unrhyw beth</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Agor cysylltiadau</translation>
    </message>
    <message>
        <source>Locked — Provider Desk</source>
        <translation>Dan glo — Provider Desk</translation>
    </message>
    <message>
        <source>%1, not yet in the outbox. What you typed for it is kept.</source>
        <extracomment>%1 is &quot;Defer: 179 trainees&quot;</extracomment>
        <translation>%1, heb fod yn y blwch anfon eto. Mae’r hyn a deipiwyd gennych ar ei gyfer wedi’i gadw.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Parhau ag ef</translation>
    </message>
    <message>
        <source>Discard it and begin the new one</source>
        <translation>Ei daflu a dechrau’r un newydd</translation>
    </message>
    <message>
        <source>Discard this batch? %1. Its rows and what you typed for them are lost.</source>
        <extracomment>%1 is &quot;Defer: 179 trainees&quot;</extracomment>
        <translation>Taflu’r swp hwn? %1. Collir ei resi a’r hyn a deipioch ar eu cyfer.</translation>
    </message>
    <message>
        <source>Nothing was put in the outbox just now. What waits there longer can be taken back in the outbox.</source>
        <translation>Ni roddwyd dim yn y blwch anfon nawr. Gellir cymryd yn ôl yr hyn sy’n aros yno’n hirach yn y blwch anfon.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n entry(s).</source>
        <translation>
            <numerusform>Cymerwyd yn ôl: %n o eitemau.</numerusform>
            <numerusform>Cymerwyd yn ôl: %n eitem.</numerusform>
            <numerusform>Cymerwyd yn ôl: %n eitem.</numerusform>
            <numerusform>Cymerwyd yn ôl: %n o eitemau.</numerusform>
            <numerusform>Cymerwyd yn ôl: %n o eitemau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had begun to be sent. The outbox shows how it ended.</source>
        <translation>
            <numerusform>Roedd %n wedi dechrau cael eu hanfon. Mae’r blwch anfon yn dangos sut y daeth i ben.</numerusform>
            <numerusform>Roedd %n wedi dechrau cael ei hanfon. Mae’r blwch anfon yn dangos sut y daeth i ben.</numerusform>
            <numerusform>Roedd %n wedi dechrau cael eu hanfon. Mae’r blwch anfon yn dangos sut y daeth i ben.</numerusform>
            <numerusform>Roedd %n wedi dechrau cael eu hanfon. Mae’r blwch anfon yn dangos sut y daeth i ben.</numerusform>
            <numerusform>Roedd %n wedi dechrau cael eu hanfon. Mae’r blwch anfon yn dangos sut y daeth i ben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Dangos yn y blwch anfon</translation>
    </message>
    <message>
        <source>Put what was taken back in the outbox again</source>
        <translation>Rhoi’r hyn a gymerwyd yn ôl yn y blwch anfon eto</translation>
    </message>
    <message>
        <source>Send from the outbox</source>
        <translation>Anfon o’r blwch anfon</translation>
    </message>
    <message>
        <source>Nothing was asked of %1: it waits for a token that it accepts. Paste a new one under Connections.</source>
        <extracomment>%1 is the name of a connection, or of several</extracomment>
        <translation>Ni ofynnwyd dim i %1: mae’n aros am docyn y mae’n ei dderbyn. Gludwch un newydd dan Cysylltiadau.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be put in the outbox again.</source>
        <translation>Ni chymerwyd dim yn ôl y gellid ei roi yn y blwch anfon eto.</translation>
    </message>
    <message>
        <source>Nothing in the outbox waits to be sent.</source>
        <translation>Nid oes dim yn y blwch anfon yn aros i’w anfon.</translation>
    </message>
    <message numerus="yes">
        <source>Send now what waits in the outbox, also what is held? %n entry(s).</source>
        <translation>
            <numerusform>Anfon nawr yr hyn sy’n aros yn y blwch anfon, gan gynnwys yr hyn a ddelir yn ôl? %n o eitemau.</numerusform>
            <numerusform>Anfon nawr yr hyn sy’n aros yn y blwch anfon, gan gynnwys yr hyn a ddelir yn ôl? %n eitem.</numerusform>
            <numerusform>Anfon nawr yr hyn sy’n aros yn y blwch anfon, gan gynnwys yr hyn a ddelir yn ôl? %n o eitemau.</numerusform>
            <numerusform>Anfon nawr yr hyn sy’n aros yn y blwch anfon, gan gynnwys yr hyn a ddelir yn ôl? %n o eitemau.</numerusform>
            <numerusform>Anfon nawr yr hyn sy’n aros yn y blwch anfon, gan gynnwys yr hyn a ddelir yn ôl? %n o eitemau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Anfon %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Diystyru</translation>
    </message>
    <message>
        <source>Takes this message away</source>
        <translation>Yn tynnu’r neges hon ymaith</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Gadael fel y mae</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sections</source>
        <translation>Adrannau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} did not accept the sign-in. The token may have expired, been revoked, or belong to another environment. Nothing is lost: what was ready stays ready. Paste a new token under Connections.</source>
        <translation>Ni dderbyniodd {name} y mewngofnodi. Efallai fod y tocyn wedi dod i ben, wedi’i ddiddymu, neu’n perthyn i amgylchedd arall. Ni chollwyd dim: mae’r hyn oedd yn barod yn aros yn barod. Gludwch docyn newydd dan Cysylltiadau.</translation>
    </message>
    <message>
        <source>Refreshing from {name} stopped: {problem} What was fetched before is kept.</source>
        <translation>Peidiodd adnewyddu o {name}: {problem} Cadwyd yr hyn a nolwyd o’r blaen.</translation>
    </message>
    <message>
        <source>The desk cannot use its files: {problem} Nothing was lost; nothing can be saved until this is mended.</source>
        <translation>Ni all y ddesg ddefnyddio’i ffeiliau: {problem} Ni chollwyd dim; ni ellir cadw dim nes i hyn gael ei drwsio.</translation>
    </message>
    <message>
        <source>The copy of the services&apos; records on this computer was damaged. It is fetched again. Your drafts and your outbox are not touched.</source>
        <translation>Roedd y copi o gofnodion y gwasanaethau ar y cyfrifiadur hwn wedi’i ddifrodi. Mae’n cael ei nôl eto. Ni chyffyrddir â’ch drafftiau na’ch blwch anfon.</translation>
    </message>
    <message>
        <source>The outbox file was damaged. It was set aside as {file}, and {count} entries were read out of it. Look through the outbox: something may be missing.</source>
        <translation>Roedd ffeil y blwch anfon wedi’i difrodi. Fe’i rhoddwyd o’r neilltu fel {file}, a darllenwyd {count} o eitemau ohoni. Edrychwch drwy’r blwch anfon: efallai fod rhywbeth ar goll.</translation>
    </message>
    <message>
        <source>These files were written by a newer version of Provider Desk. They can be looked at, but nothing is changed or sent. Install the newer version.</source>
        <translation>Ysgrifennwyd y ffeiliau hyn gan fersiwn mwy newydd o Provider Desk. Gellir edrych arnynt, ond ni chaiff dim ei newid na’i anfon. Gosodwch y fersiwn mwy newydd.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder can only be read. Nothing can be saved or sent until it can be written again.</source>
        <translation>Dim ond darllen ffolder y ddesg sy’n bosibl. Ni ellir cadw nac anfon dim nes bod modd ysgrifennu iddo eto.</translation>
    </message>
    <message>
        <source>The practice server cannot be reached: {problem} The desk looks for it every few seconds.</source>
        <translation>Ni ellir cyrraedd y gweinydd ymarfer: {problem} Mae’r ddesg yn chwilio amdano bob ychydig eiliadau.</translation>
    </message>
    <message>
        <source>{name} no longer answers version {version}. It answers {others}. Nothing is lost: what was fetched and what waits is kept.</source>
        <translation>Nid yw {name} yn ateb fersiwn {version} mwyach. Mae’n ateb {others}. Ni chollwyd dim: cedwir yr hyn a nôlwyd a’r hyn sy’n aros.</translation>
    </message>
    <message>
        <source>The activity record was damaged. It was set aside as {file}. The desk goes on from the newest copy of it and from the outbox: check the record.</source>
        <translation>Roedd y cofnod gweithgarwch wedi’i ddifrodi. Fe’i rhoddwyd o’r neilltu fel {file}. Mae’r ddesg yn mynd ymlaen o’r copi diweddaraf ohono ac o’r blwch anfon: gwiriwch y cofnod.</translation>
    </message>
    <message>
        <source>The activity record cannot be written: {problem} Nothing is lost: what you do is noted in the outbox, and is added to the record at the next start.</source>
        <translation>Ni ellir ysgrifennu’r cofnod gweithgarwch: {problem} Ni chollwyd dim: nodir yr hyn a wnewch yn y blwch anfon, ac fe’i hychwanegir at y cofnod y tro nesaf y bydd y ddesg yn cychwyn.</translation>
    </message>
    <message>
        <source>The token of {name} could not be taken out of the computer’s keychain: {problem} Everything else of it is removed. Take the entry “provider-desk” out of the keychain yourself, and revoke the token.</source>
        <translation>Ni ellid tynnu tocyn {name} o gadwyn allweddi’r cyfrifiadur: {problem} Mae popeth arall sydd ganddo wedi’i dynnu. Tynnwch yr eitem “provider-desk” o’r gadwyn allweddi eich hun, a diddymwch y tocyn.</translation>
    </message>
    <message>
        <source>The outbox file was missing. {count} entries were read out of its newest copy. Those that may have been sent since are checked with the service, and nothing is sent twice. Entries made after that copy are lost: the activity record tells what was done.</source>
        <translation>Roedd ffeil y blwch anfon ar goll. Darllenwyd {count} o eitemau o’r copi diweddaraf ohoni. Mae’r rhai a allai fod wedi’u hanfon ers hynny yn cael eu gwirio gyda’r gwasanaeth, ac nid oes dim yn cael ei anfon ddwywaith. Mae’r eitemau a wnaed ar ôl y copi hwnnw ar goll: mae’r cofnod gweithgarwch yn dweud beth a wnaed.</translation>
    </message>
    <message>
        <source>The outbox file is older than the activity record: an earlier file was put in its place, or its last changes were lost. {lost} entries are missing from it. {unsure} entries may have been sent already: they are checked with the service, and nothing is sent twice. Look through the outbox and the activity record.</source>
        <translation>Mae ffeil y blwch anfon yn hŷn na’r cofnod gweithgarwch: rhoddwyd ffeil gynharach yn ei lle, neu collwyd ei newidiadau olaf. Mae {lost} o eitemau ar goll ohoni. Gallai {unsure} o eitemau fod wedi’u hanfon eisoes: maen nhw’n cael eu gwirio gyda’r gwasanaeth, ac nid oes dim yn cael ei anfon ddwywaith. Edrychwch drwy’r blwch anfon a’r cofnod gweithgarwch.</translation>
    </message>
    <message>
        <source>A connection is removed, but traces of it are still in the desk’s files: {problem} Make some room on the disk. The desk tries again every hour and at its next start.</source>
        <translation>Mae cysylltiad wedi’i dynnu, ond mae olion ohono yn ffeiliau’r ddesg o hyd: {problem} Gwnewch le ar y ddisg. Mae’r ddesg yn rhoi cynnig arall arni bob awr a’r tro nesaf y bydd yn cychwyn.</translation>
    </message>
    <message>
        <source>The hourly copy of the desk’s files could not be made: {problem} What you do is kept all the same. The desk tries again every hour.</source>
        <translation>Ni ellid gwneud y copi bob awr o ffeiliau’r ddesg: {problem} Cedwir yr hyn a wnewch er hynny. Mae’r ddesg yn rhoi cynnig arall arni bob awr.</translation>
    </message>
</context>
<context>
    <name>OpenBatchLine</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Parhau ag ef</translation>
    </message>
    <message>
        <source>D&amp;iscard it</source>
        <translation>&amp;Taflu</translation>
    </message>
    <message>
        <source>%1, not yet in the outbox</source>
        <extracomment>%1 is &quot;Defer: 179 trainees&quot;</extracomment>
        <translation>%1, heb fod yn y blwch anfon eto</translation>
    </message>
</context>
<context>
    <name>OperationTable</name>
    <message>
        <source>Operations</source>
        <translation>Gweithrediadau</translation>
    </message>
    <message>
        <source>This service does not publish how each operation is called. The table holds the desk’s assumptions; change a line when the service tells you otherwise. {id} stands for the record’s number.</source>
        <translation>Nid yw’r gwasanaeth hwn yn cyhoeddi sut y gelwir pob gweithrediad. Mae’r tabl yn dal tybiaethau’r ddesg; newidiwch linell pan fydd y gwasanaeth yn dweud yn wahanol wrthych. Mae {id} yn sefyll am rif y cofnod.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Gweithrediad</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Llwybr</translation>
    </message>
    <message>
        <source>What a test found</source>
        <translation>Beth a ganfu prawf</translation>
    </message>
    <message>
        <source>Use the desk’s own table again</source>
        <translation>Defnyddio tabl y ddesg ei hun eto</translation>
    </message>
    <message>
        <source>The method of %1 must be GET, POST, PUT or DELETE</source>
        <translation>Rhaid i ddull %1 fod yn GET, POST, PUT neu DELETE</translation>
    </message>
    <message>
        <source>The path of %1 must begin with / and have no blank, ? or #</source>
        <translation>Rhaid i lwybr %1 ddechrau â / a bod heb fwlch, ? na #</translation>
    </message>
    <message>
        <source>The path of %1 must hold {id}</source>
        <translation>Rhaid i lwybr %1 gynnwys {id}</translation>
    </message>
    <message>
        <source>The method of %1 must be POST, PUT or DELETE: GET only reads</source>
        <translation>Rhaid i ddull %1 fod yn POST, PUT neu DELETE: darllen yn unig y mae GET</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The sign-in was not accepted</source>
        <translation>Ni dderbyniwyd y mewngofnodi</translation>
    </message>
    <message>
        <source>It answered “not found”, as it would for an ID that does not exist</source>
        <translation>Atebodd “heb ei ganfod”, fel y gwnâi ar gyfer ID nad yw’n bodoli</translation>
    </message>
    <message>
        <source>Not tried. A look at the path answered “not found”, which proves nothing</source>
        <translation>Heb roi cynnig arno. Atebodd golwg ar y llwybr “heb ei ganfod”, nad yw’n profi dim</translation>
    </message>
    <message>
        <source>The path is known, but not with this method</source>
        <translation>Mae’r llwybr yn hysbys, ond nid gyda’r dull hwn</translation>
    </message>
    <message>
        <source>The path is known. Not tried, since that would change something</source>
        <translation>Mae’r llwybr yn hysbys. Heb roi cynnig arno, gan y byddai hynny’n newid rhywbeth</translation>
    </message>
    <message>
        <source>It could not answer this now</source>
        <translation>Ni allai ateb hyn nawr</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Mae’n ateb</translation>
    </message>
    <message>
        <source>Something answers at this path. Not tried, since that would change something</source>
        <translation>Mae rhywbeth yn ateb ar y llwybr hwn. Heb roi cynnig arno, gan y byddai hynny’n newid rhywbeth</translation>
    </message>
    <message>
        <source>Not tried, since that could change something</source>
        <translation>Heb roi cynnig arno, gan y gallai hynny newid rhywbeth</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>Rhaid i --%1 fod yn rhif o %2 i %3, nid &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--%1 must be one of %2, not &quot;%3&quot;.</source>
        <translation>Rhaid i --%1 fod yn un o %2, nid &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Provider Desk: trainees, participants, declarations and training agreements in one window, also offline.</source>
        <translation>Provider Desk: hyfforddeion, cyfranogwyr, datganiadau a chytundebau hyfforddi mewn un ffenestr, all-lein hefyd.</translation>
    </message>
    <message>
        <source>Start a practice server with made-up data and use it.</source>
        <translation>Cychwyn gweinydd ymarfer gyda data ffug a’i ddefnyddio.</translation>
    </message>
    <message>
        <source>Use the practice server that runs at URL.</source>
        <translation>Defnyddio’r gweinydd ymarfer sy’n rhedeg yn URL.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Cadw popeth yn DIR.</translation>
    </message>
    <message>
        <source>Open the page NAME.</source>
        <translation>Agor y dudalen NAME.</translation>
    </message>
    <message>
        <source>Speak English (en), Welsh (cy) or te reo Māori (mi).</source>
        <translation>Siarad Saesneg (en), Cymraeg (cy) neu te reo Māori (mi).</translation>
    </message>
    <message>
        <source>Colours: light, dark or contrast.</source>
        <translation>Lliwiau: light, dark neu contrast.</translation>
    </message>
    <message>
        <source>Text size, from 50 to 400 percent.</source>
        <translation>Maint testun, o 50 i 400 y cant.</translation>
    </message>
    <message>
        <source>Practice only: seconds that something released can be taken back.</source>
        <translation>Ymarfer yn unig: eiliadau pan ellir cymryd yn ôl yr hyn a ryddhawyd.</translation>
    </message>
    <message>
        <source>Practice only: seconds before a record is read again after a lost answer.</source>
        <translation>Ymarfer yn unig: eiliadau cyn darllen cofnod eto ar ôl colli ateb.</translation>
    </message>
    <message>
        <source>Write a picture of the window, 1,440 by 880, to FILE and leave.</source>
        <translation>Ysgrifennu llun o’r ffenestr, 1,440 wrth 880, i FILE a gadael.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Argraffu’r fersiwn.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Argraffu’r cymorth hwn.</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Tudalennau: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. See --help.</source>
        <translation>Nid yw &quot;%1&quot; yn opsiwn. Gweler --help.</translation>
    </message>
    <message>
        <source>--practice-url must be an address such as http://127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation>Rhaid i --practice-url fod yn gyfeiriad megis http://127.0.0.1:8080, nid &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--hold and --settle need --practice or --practice-url.</source>
        <translation>Mae --hold a --settle yn gofyn am --practice neu --practice-url.</translation>
    </message>
    <message>
        <source>--%1 needs a name.</source>
        <translation>Mae --%1 yn gofyn am enw.</translation>
    </message>
    <message>
        <source>--size must be a width and a height such as 1024x700, at least 480x360, not &quot;%1&quot;.</source>
        <translation>Rhaid i --size fod yn lled ac yn uchder megis 1024x700, o leiaf 480x360, nid &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Size of that picture, such as 1024x700.</source>
        <translation>Maint y llun hwnnw, megis 1024x700.</translation>
    </message>
</context>
<context>
    <name>OutboxFiles</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>Save results, write and read the services’ own files</source>
        <translation>Cadw canlyniadau, ysgrifennu a darllen ffeiliau’r gwasanaethau eu hunain</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>Cadw’r hyn a &amp;ddangosir…</translation>
    </message>
    <message>
        <source>Save the &amp;accepted…</source>
        <translation>Cadw’r rhai a dder&amp;byniwyd…</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>derbyniwyd</translation>
    </message>
    <message>
        <source>Save the &amp;not accepted…</source>
        <translation>Cadw’r rhai &amp;na dderbyniwyd…</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>heb eu derbyn</translation>
    </message>
    <message>
        <source>Write: %1…</source>
        <extracomment>%1 is a service&apos;s own file, &quot;Register&apos;s file to change status&quot;</extracomment>
        <translation>Ysgrifennu: %1…</translation>
    </message>
    <message>
        <source>Open its answer: %1…</source>
        <translation>Agor ei hateb: %1…</translation>
    </message>
    <message>
        <source>Open the service’s answer</source>
        <translation>Agor ateb y gwasanaeth</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Cadw fel ffeil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Gwallau</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Drafftiwyd</translation>
    </message>
    <message>
        <source>Put in outbox</source>
        <translation>Rhoddwyd yn y blwch anfon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diweddarwyd</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Swp</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved to %1.</source>
        <translation>
            <numerusform>Cadwyd %n o eitemau i %1.</numerusform>
            <numerusform>Cadwyd %n eitem i %1.</numerusform>
            <numerusform>Cadwyd %n o eitemau i %1.</numerusform>
            <numerusform>Cadwyd %n o eitemau i %1.</numerusform>
            <numerusform>Cadwyd %n o eitemau i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: none of these entries can be in this file.</source>
        <translation>Nid ysgrifennwyd dim: ni all yr un o’r eitemau hyn fod yn y ffeil hon.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>Gadawyd %n allan.</numerusform>
            <numerusform>Gadawyd %n allan.</numerusform>
            <numerusform>Gadawyd %n allan.</numerusform>
            <numerusform>Gadawyd %n allan.</numerusform>
            <numerusform>Gadawyd %n allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Gweld pwy</translation>
    </message>
    <message>
        <source>Left out of the file</source>
        <translation>Gadawyd allan o’r ffeil</translation>
    </message>
    <message>
        <source>Kept with the draft</source>
        <translation>Wedi’i gadw gyda’r drafft</translation>
    </message>
    <message>
        <source>No draft here</source>
        <translation>Dim drafft yma</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>Darllenwyd %n o resi</numerusform>
            <numerusform>Darllenwyd %n rhes</numerusform>
            <numerusform>Darllenwyd %n o resi</numerusform>
            <numerusform>Darllenwyd %n o resi</numerusform>
            <numerusform>Darllenwyd %n o resi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 with errors, %3 of them kept with their drafts.</source>
        <translation>%1: %2 â gwallau, %3 ohonynt wedi’u cadw gyda’u drafftiau.</translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>Yr hyn a atebodd y gwasanaeth</translation>
    </message>
    <message>
        <source>%1 written to %2. Nothing was sent: upload it in %3.</source>
        <translation>Ysgrifennwyd %1 i %2. Nid anfonwyd dim: lanlwythwch y ffeil yn %3.</translation>
    </message>
    <message>
        <source>Each line says whom it is about and why. Up and Down go through the lines, Ctrl+C copies those that are selected. Every draft stays in the outbox.</source>
        <translation>Mae pob llinell yn dweud am bwy y mae hi a pham. Mae’r saethau I fyny ac I lawr yn mynd drwy’r llinellau, ac mae Ctrl+C yn copïo’r rhai a ddewiswyd. Mae pob drafft yn aros yn y blwch anfon.</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Ffe&amp;il</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Pa un</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Heb ei roi eto</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Dim diwedd hysbys</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Am beth mae’n aros</translation>
    </message>
    <message>
        <source>Can be sent until</source>
        <translation>Gellir ei anfon tan</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diweddarwyd</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Drafts</source>
        <translation>Drafftiau</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Blwch anfon</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>E&amp;xpires first</source>
        <translation>Dod i &amp;ben gyntaf</translation>
    </message>
    <message>
        <source>Sorts by the day until which each can be sent</source>
        <translation>Yn trefnu yn ôl y diwrnod y gellir anfon pob un hyd-ddo</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Chwilio yn %1</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chwilio</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Heb orffen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Dangosir %1 o %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nid oes dim yn cyfateb i’r hidlydd hwn</translation>
    </message>
    <message>
        <source>Other entries are hidden by it.</source>
        <translation>Mae eitemau eraill wedi’u cuddio ganddo.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clirio’r hidlydd</translation>
    </message>
    <message>
        <source>There are no drafts</source>
        <translation>Nid oes drafftiau</translation>
    </message>
    <message>
        <source>What you type in a form is kept here by itself until you put it in the outbox.</source>
        <translation>Cedwir yma ohono’i hun yr hyn a deipiwch mewn ffurflen, nes i chi ei roi yn y blwch anfon.</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>Mynd at y cofnodion</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>Mae’r blwch anfon yn wag</translation>
    </message>
    <message>
        <source>What you put in it waits here a moment, is sent, and keeps its answer.</source>
        <translation>Mae’r hyn a rowch ynddo yn aros yma am ennyd, yn cael ei anfon, ac yn cadw’i ateb.</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>Dewiswch eitem yn gyntaf.</translation>
    </message>
    <message>
        <source>What you typed and did not put in the outbox yet. Enter goes on with a draft; each says until which day it can be sent.</source>
        <translation>Yr hyn a deipiwyd gennych heb ei roi yn y blwch anfon eto. Mae Enter yn mynd ymlaen â drafft; mae pob un yn dweud hyd at ba ddiwrnod y gellir ei anfon.</translation>
    </message>
    <message>
        <source>What you put in the outbox: what it waits for, what was sent and what the service answered. Entries that need you come first; select one to see why and what can be done.</source>
        <translation>Yr hyn a roddwyd gennych yn y blwch anfon: am beth mae’n aros, beth a anfonwyd a beth a atebodd y gwasanaeth. Daw eitemau sydd angen eich sylw yn gyntaf; dewiswch un i weld pam a beth y gellir ei wneud.</translation>
    </message>
    <message>
        <source>&amp;Write the bulk file…</source>
        <translation>&amp;Ysgrifennu’r ffeil swmp…</translation>
    </message>
    <message>
        <source>Open its &amp;answer…</source>
        <translation>Agor ei &amp;ateb…</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Mae popeth wedi’i anfon</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Dangos beth a anfonwyd</translation>
    </message>
    <message>
        <source>&amp;Put %1 in outbox…</source>
        <translation>&amp;Rhoi %1 yn y blwch anfon…</translation>
    </message>
    <message>
        <source>Discard this batch? What you typed for it is lost.</source>
        <translation>Taflu’r swp hwn? Collir yr hyn a deipiwyd gennych ar ei gyfer.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Will be voided</source>
        <translation>Caiff ei ddirymu</translation>
    </message>
    <message numerus="yes">
        <source>Claw back %n declaration(s)</source>
        <translation>
            <numerusform>Adfachu %n o ddatganiadau</numerusform>
            <numerusform>Adfachu %n datganiad</numerusform>
            <numerusform>Adfachu %n o ddatganiadau</numerusform>
            <numerusform>Adfachu %n o ddatganiadau</numerusform>
            <numerusform>Adfachu %n o ddatganiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be clawed back (paid)</source>
        <translation>Caiff ei adfachu (talwyd)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>First start</source>
        <translation>Dechrau am y tro cyntaf</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafftiau</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Gwaith</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Blwch anfon</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Y ddesg hon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Llawer ar unwaith</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yr hyn sy’n nesáu</translation>
    </message>
    <message>
        <source>Activity record</source>
        <translation>Cofnod gweithgarwch</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Ail berson</translation>
    </message>
</context>
<context>
    <name>ProblemLines</name>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rhes %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Y rhes gyfan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Beth sydd o’i le</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Beth a ddaw ohoni</translation>
    </message>
    <message>
        <source>What is wrong or to be checked</source>
        <translation>Beth sydd o’i le neu i’w wirio</translation>
    </message>
</context>
<context>
    <name>PutCheck</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 a %2 arall</translation>
    </message>
    <message>
        <source>&amp;Put %1 in outbox</source>
        <translation>Rho&amp;i %1 yn y blwch anfon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>There is nothing to fill in. Go on to see what will happen.</source>
        <translation>Nid oes dim i’w lenwi. Ewch ymlaen i weld beth fydd yn digwydd.</translation>
    </message>
    <message>
        <source>%1 did not accept this. Its own words stand below. Change what it names, then put it in the outbox again.</source>
        <translation>Ni dderbyniodd %1 hyn. Mae ei eiriau ei hun isod. Newidiwch yr hyn mae’n ei enwi, yna rhowch ef yn y blwch anfon eto.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft.</source>
        <translation>Cedwir yr hyn a deipiwch fel drafft.</translation>
    </message>
    <message>
        <source>Opens its own form. What you typed here is kept.</source>
        <translation>Yn agor ei ffurflen ei hun. Cedwir yr hyn a deipiwyd gennych yma.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nawr: %1</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>In the desk</source>
        <translation>Yn y ddesg</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Beth sydd ar goll</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nid oes dim ar goll</translation>
    </message>
    <message>
        <source>Cannot be sorted</source>
        <translation>Ni ellir trefnu</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Heb drefnu</translation>
    </message>
    <message>
        <source>Sorted, newest first</source>
        <translation>Trefnwyd, diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Sorted, oldest first</source>
        <translation>Trefnwyd, hynaf yn gyntaf</translation>
    </message>
    <message>
        <source>Sorted, largest first</source>
        <translation>Trefnwyd, mwyaf yn gyntaf</translation>
    </message>
    <message>
        <source>Sorted, smallest first</source>
        <translation>Trefnwyd, lleiaf yn gyntaf</translation>
    </message>
    <message>
        <source>Sorted Z to A</source>
        <translation>Trefnwyd Z i A</translation>
    </message>
    <message>
        <source>Sorted A to Z</source>
        <translation>Trefnwyd A i Z</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Ours or not ours</source>
        <translation>Yn perthyn i ni neu beidio</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Ni ellir dweud eto</translation>
    </message>
    <message>
        <source>Cannot tell yet. As last read: %1</source>
        <translation>Ni ellir dweud eto. Fel y’i darllenwyd ddiwethaf: %1</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 gynt, %2 bellach</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Yn perthyn i ni</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Ddim yn perthyn i ni</translation>
    </message>
    <message>
        <source>Sorted, what can be done now first</source>
        <translation>Trefnwyd, yr hyn y gellir ei wneud nawr yn gyntaf</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Newydd: %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Derbyniwyd %1</translation>
    </message>
</context>
<context>
    <name>ReleaseCheck</name>
    <message numerus="yes">
        <source>Check before %n draft(s) go to the outbox</source>
        <translation>
            <numerusform>Gwirio cyn i %n o ddrafftiau fynd i’r blwch anfon</numerusform>
            <numerusform>Gwirio cyn i %n drafft fynd i’r blwch anfon</numerusform>
            <numerusform>Gwirio cyn i %n ddrafft fynd i’r blwch anfon</numerusform>
            <numerusform>Gwirio cyn i %n drafft fynd i’r blwch anfon</numerusform>
            <numerusform>Gwirio cyn i %n o ddrafftiau fynd i’r blwch anfon</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay in the drafts: %1</source>
        <translation>Yn aros yn y drafftiau: %1</translation>
    </message>
    <message>
        <source>Nothing of it is sent before tomorrow. It is checked again then.</source>
        <translation>Ni chaiff dim ohono ei anfon cyn yfory. Caiff ei wirio eto bryd hynny.</translation>
    </message>
    <message>
        <source>Stay in the drafts unless you tick the box: %1</source>
        <translation>Yn aros yn y drafftiau oni bai eich bod yn ticio’r blwch: %1</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>No batches yet</source>
        <translation>Dim sypiau eto</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>Mynd at y cofnodion</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Sypiau</translation>
    </message>
    <message>
        <source>Entries of the batch</source>
        <translation>Eitemau’r swp</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Seibio</translation>
    </message>
    <message>
        <source>Cancel the &amp;unsent</source>
        <translation>Canslo’r &amp;rhai heb eu hanfon</translation>
    </message>
    <message>
        <source>&amp;Correct and send again</source>
        <translation>&amp;Cywiro ac anfon eto</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Ar&amp;graffu…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Cadw fel &amp;PDF…</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Ailafae&amp;l</translation>
    </message>
    <message>
        <source>%1 what was accepted…</source>
        <translation>%1 yr hyn a dderbyniwyd…</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Y cyfan: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Everything of this batch has been sent already.</source>
        <translation>Mae popeth yn y swp hwn wedi’i anfon eisoes.</translation>
    </message>
    <message>
        <source>Cancel the %1 that have not been sent? They are never sent and stay in the history only.</source>
        <translation>Canslo’r rhai nad ydynt wedi’u hanfon (%1)? Ni chânt eu hanfon byth ac maent yn aros yn yr hanes yn unig.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Canslo %1</translation>
    </message>
    <message>
        <source>Paused. %1 stay until you press Resume; what is being sent now is finished.</source>
        <translation>Wedi’i seibio. Yn aros nes ichi wasgu Ailafael: %1. Caiff yr hyn sy’n cael ei anfon nawr ei orffen.</translation>
    </message>
    <message>
        <source>%1 go on.</source>
        <translation>Yn mynd ymlaen: %1.</translation>
    </message>
    <message>
        <source>%1 are back in the drafts. What had begun to be sent got away.</source>
        <translation>Yn ôl yn y drafftiau: %1. Aeth yr hyn yr oedd ei anfon wedi dechrau.</translation>
    </message>
    <message>
        <source>%1 are cancelled and will not be sent.</source>
        <translation>Wedi’u canslo ac ni chânt eu hanfon: %1.</translation>
    </message>
    <message>
        <source>Nothing of this batch was refused or came back.</source>
        <translation>Ni wrthodwyd dim o’r swp hwn ac ni ddaeth dim ohono yn ôl.</translation>
    </message>
    <message>
        <source>Nothing of this batch was accepted yet.</source>
        <translation>Ni dderbyniwyd dim o’r swp hwn eto.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Wedi’i gadw fel %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing is lost. Choose another folder.</source>
        <translation>Ni ellid ysgrifennu %1. Ni chollwyd dim. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Anfonwyd at yr argraffydd.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again, or save it as PDF.</source>
        <translation>Ni dderbyniodd yr argraffydd ef. Ni chollwyd dim. Rhowch gynnig arall arni, neu cadwch ef fel PDF.</translation>
    </message>
    <message>
        <source>What was put in the outbox together: how far it is, what the service accepted and what it did not. Select a batch to pause it, take it back or correct what was not accepted.</source>
        <translation>Yr hyn a roddwyd yn y blwch anfon gyda’i gilydd: pa mor bell y mae, beth a dderbyniodd y gwasanaeth a beth na dderbyniodd. Dewiswch swp i’w seibio, ei gymryd yn ôl neu gywiro’r hyn na dderbyniwyd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Yn ysgrifennu %1…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stopiwyd. Nid ysgrifennwyd ffeil.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yn argraffu…</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer has already are printed.</source>
        <translation>Stopiwyd. Argreffir y tudalennau sydd gan yr argraffydd eisoes.</translation>
    </message>
    <message>
        <source>&amp;Take back the unsent</source>
        <translation>C&amp;ymryd yn ôl y rhai heb eu hanfon</translation>
    </message>
    <message>
        <source>%1 are back in the drafts.</source>
        <translation>Yn ôl yn y drafftiau: %1.</translation>
    </message>
    <message>
        <source>What you put in the outbox for several records at once is listed here with its answers. What you sent one by one is in the outbox, under Accepted.</source>
        <translation>Rhestrir yma yr hyn a roddwch yn y blwch anfon ar gyfer sawl cofnod ar unwaith, gyda’i atebion. Mae’r hyn a anfonwyd gennych fesul un yn y blwch anfon, dan Wedi’i dderbyn.</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Mynd i’r blwch anfon</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Pause date must be between {earliest} and {latest}</source>
        <translation>Rhaid i ddyddiad y saib fod rhwng {earliest} a {latest}</translation>
    </message>
    <message>
        <source>Restart date must be between {earliest} and {latest}</source>
        <translation>Rhaid i’r dyddiad ailgychwyn fod rhwng {earliest} a {latest}</translation>
    </message>
    <message>
        <source>Date of withdrawal must be between {earliest} and {latest}</source>
        <translation>Rhaid i’r dyddiad tynnu’n ôl fod rhwng {earliest} a {latest}</translation>
    </message>
    <message>
        <source>This agreement is pending. There is nothing to restart</source>
        <translation>Mae’r cytundeb hwn yn yr arfaeth. Nid oes dim i’w ailgychwyn</translation>
    </message>
    <message>
        <source>You cannot place this agreement in grace until tomorrow. It was signed today</source>
        <translation>Ni allwch roi’r cytundeb hwn mewn cyfnod gras tan yfory. Cafodd ei lofnodi heddiw</translation>
    </message>
    <message>
        <source>You cannot do this with this agreement until tomorrow. It was signed today</source>
        <translation>Ni allwch wneud hyn gyda’r cytundeb hwn tan yfory. Cafodd ei lofnodi heddiw</translation>
    </message>
    <message>
        <source>Check the date. This desk does not know when the agreement was signed. TEC will check</source>
        <translation>Gwiriwch y dyddiad. Nid yw’r ddesg hon yn gwybod pryd y llofnodwyd y cytundeb. Bydd TEC yn gwirio</translation>
    </message>
    <message>
        <source>Check the date. It is more than three months ago</source>
        <translation>Gwiriwch y dyddiad. Mae dros dri mis yn ôl</translation>
    </message>
    <message>
        <source>Enter the date the agreement was paused</source>
        <translation>Rhowch y dyddiad y rhoddwyd y cytundeb ar saib</translation>
    </message>
    <message>
        <source>Pause date must be a real date</source>
        <translation>Rhaid i ddyddiad y saib fod yn ddyddiad go iawn</translation>
    </message>
    <message>
        <source>Pause date must be today or in the past</source>
        <translation>Rhaid i ddyddiad y saib fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Pause date must be the same as or after {limit}, three months ago</source>
        <translation>Rhaid i ddyddiad y saib fod ar {limit}, sef tri mis yn ôl, neu ar ôl hynny</translation>
    </message>
    <message>
        <source>Pause date must be after {signed}, when the agreement was signed</source>
        <translation>Rhaid i ddyddiad y saib fod ar ôl {signed}, pan lofnodwyd y cytundeb</translation>
    </message>
    <message>
        <source>Check the pause date. Grace from {date} would have ended on {ends} and TEC may withdraw this learner</source>
        <translation>Gwiriwch ddyddiad y saib. Byddai cyfnod gras o {date} wedi dod i ben ar {ends} a gall TEC dynnu’r dysgwr hwn yn ôl</translation>
    </message>
    <message>
        <source>Select why the agreement is going into grace</source>
        <translation>Dewiswch pam mae’r cytundeb yn mynd i gyfnod gras</translation>
    </message>
    <message>
        <source>The grace reason must be chosen from the list</source>
        <translation>Rhaid dewis rheswm y cyfnod gras o’r rhestr</translation>
    </message>
    <message>
        <source>The code must be {limit} characters or less</source>
        <translation>Rhaid i’r cod fod yn {limit} nod neu lai</translation>
    </message>
    <message>
        <source>Check the agreement. It is in grace already</source>
        <translation>Gwiriwch y cytundeb. Mae mewn cyfnod gras yn barod</translation>
    </message>
    <message>
        <source>Select why the agreement is going on hold</source>
        <translation>Dewiswch pam mae’r cytundeb yn cael ei oedi</translation>
    </message>
    <message>
        <source>The hold reason must be chosen from the list</source>
        <translation>Rhaid dewis rheswm yr oedi o’r rhestr</translation>
    </message>
    <message>
        <source>Check the agreement. It is on hold already</source>
        <translation>Gwiriwch y cytundeb. Mae wedi’i oedi yn barod</translation>
    </message>
    <message>
        <source>Enter the date the agreement restarted</source>
        <translation>Rhowch y dyddiad yr ailgychwynnodd y cytundeb</translation>
    </message>
    <message>
        <source>Restart date must be a real date</source>
        <translation>Rhaid i’r dyddiad ailgychwyn fod yn ddyddiad go iawn</translation>
    </message>
    <message>
        <source>Restart date must be today or in the past</source>
        <translation>Rhaid i’r dyddiad ailgychwyn fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Restart date must be after {signed}, when the agreement was signed</source>
        <translation>Rhaid i’r dyddiad ailgychwyn fod ar ôl {signed}, pan lofnodwyd y cytundeb</translation>
    </message>
    <message>
        <source>Restart date must be the same as or after {limit}, when the agreement was paused</source>
        <translation>Rhaid i’r dyddiad ailgychwyn fod ar {limit}, pan roddwyd y cytundeb ar saib, neu ar ôl hynny</translation>
    </message>
    <message>
        <source>This agreement has ended. Nothing can be changed</source>
        <translation>Mae’r cytundeb hwn wedi dod i ben. Ni ellir newid dim</translation>
    </message>
    <message>
        <source>Check the agreement. It is active already</source>
        <translation>Gwiriwch y cytundeb. Mae’n weithredol yn barod</translation>
    </message>
    <message>
        <source>Enter the date the learner was withdrawn</source>
        <translation>Rhowch y dyddiad y tynnwyd y dysgwr yn ôl</translation>
    </message>
    <message>
        <source>Date of withdrawal must be a real date</source>
        <translation>Rhaid i’r dyddiad tynnu’n ôl fod yn ddyddiad go iawn</translation>
    </message>
    <message>
        <source>Date of withdrawal must be today or in the past</source>
        <translation>Rhaid i’r dyddiad tynnu’n ôl fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Date of withdrawal must be the same as or after {limit}, when the agreement was signed</source>
        <translation>Rhaid i’r dyddiad tynnu’n ôl fod ar {limit}, pan lofnodwyd y cytundeb, neu ar ôl hynny</translation>
    </message>
    <message>
        <source>Date of withdrawal must be the same as or after {limit}, when participation last started</source>
        <translation>Rhaid i’r dyddiad tynnu’n ôl fod ar {limit}, pan ddechreuodd y cyfranogiad diwethaf, neu ar ôl hynny</translation>
    </message>
    <message>
        <source>Select why the learner is withdrawn</source>
        <translation>Dewiswch pam mae’r dysgwr yn cael ei dynnu’n ôl</translation>
    </message>
    <message>
        <source>The withdrawal reason must be chosen from the list</source>
        <translation>Rhaid dewis y rheswm dros dynnu’n ôl o’r rhestr</translation>
    </message>
    <message>
        <source>This reason is set by TEC’s system alone</source>
        <translation>System TEC yn unig sy’n gosod y rheswm hwn</translation>
    </message>
    <message>
        <source>Enter the ID of the new agreement</source>
        <translation>Rhowch ID y cytundeb newydd</translation>
    </message>
    <message>
        <source>The ID must be {limit} characters or less</source>
        <translation>Rhaid i’r ID fod yn {limit} nod neu lai</translation>
    </message>
    <message>
        <source>The new agreement’s ID must differ from this agreement’s</source>
        <translation>Rhaid i ID y cytundeb newydd fod yn wahanol i ID y cytundeb hwn</translation>
    </message>
    <message>
        <source>An ID that is only dots cannot be sent in a web address</source>
        <translation>Ni ellir anfon ID sy’n ddotiau’n unig mewn cyfeiriad gwe</translation>
    </message>
    <message>
        <source>Enter the new agreement’s details</source>
        <translation>Rhowch fanylion y cytundeb newydd</translation>
    </message>
    <message>
        <source>Enter the new employer’s legal name</source>
        <translation>Rhowch enw cyfreithiol y cyflogwr newydd</translation>
    </message>
    <message>
        <source>The employer’s name must be {limit} characters or less</source>
        <translation>Rhaid i enw’r cyflogwr fod yn {limit} nod neu lai</translation>
    </message>
    <message>
        <source>The employer site must be {limit} characters or less</source>
        <translation>Rhaid i safle’r cyflogwr fod yn {limit} nod neu lai</translation>
    </message>
    <message>
        <source>Select the region of employment</source>
        <translation>Dewiswch ranbarth y gyflogaeth</translation>
    </message>
    <message>
        <source>The region must be chosen from the list</source>
        <translation>Rhaid dewis y rhanbarth o’r rhestr</translation>
    </message>
    <message>
        <source>Check the agreement. This desk does not know its status</source>
        <translation>Gwiriwch y cytundeb. Nid yw’r ddesg hon yn gwybod beth yw ei statws</translation>
    </message>
    <message>
        <source>This agreement has no ID</source>
        <translation>Nid oes ID gan y cytundeb hwn</translation>
    </message>
    <message>
        <source>The agreement’s ID must be {limit} characters or less</source>
        <translation>Rhaid i ID y cytundeb fod yn {limit} nod neu lai</translation>
    </message>
    <message>
        <source>Enter the organisation’s EDUMIS ID in the connection’s settings</source>
        <translation>Rhowch ID EDUMIS y sefydliad yng ngosodiadau’r cysylltiad</translation>
    </message>
    <message>
        <source>The organisation’s EDUMIS ID must be numbers only</source>
        <translation>Rhaid i ID EDUMIS y sefydliad fod yn rhifau’n unig</translation>
    </message>
    <message>
        <source>{field} must include a day</source>
        <translation>Rhaid i {field} gynnwys diwrnod</translation>
    </message>
    <message>
        <source>{field} must include a month</source>
        <translation>Rhaid i {field} gynnwys mis</translation>
    </message>
    <message>
        <source>{field} must include a year</source>
        <translation>Rhaid i {field} gynnwys blwyddyn</translation>
    </message>
    <message>
        <source>{field} must include a day and month</source>
        <translation>Rhaid i {field} gynnwys diwrnod a mis</translation>
    </message>
    <message>
        <source>{field} must include a day and year</source>
        <translation>Rhaid i {field} gynnwys diwrnod a blwyddyn</translation>
    </message>
    <message>
        <source>{field} must include a month and year</source>
        <translation>Rhaid i {field} gynnwys mis a blwyddyn</translation>
    </message>
    <message>
        <source>Year must include 4 numbers</source>
        <translation>Rhaid i’r flwyddyn gynnwys 4 rhif</translation>
    </message>
    <message>
        <source>{field} must be a real date</source>
        <translation>Rhaid i {field} fod yn ddyddiad go iawn</translation>
    </message>
    <message>
        <source>{field} must be a real date. Use day, month, year</source>
        <translation>Rhaid i {field} fod yn ddyddiad go iawn. Defnyddiwch ddiwrnod, mis, blwyddyn</translation>
    </message>
    <message>
        <source>{field} must be a real date. This is a spreadsheet’s own number</source>
        <translation>Rhaid i {field} fod yn ddyddiad go iawn. Rhif mewnol taenlen yw hwn</translation>
    </message>
    <message>
        <source>{field} must be a real date. Put spaces between day, month and year</source>
        <translation>Rhaid i {field} fod yn ddyddiad go iawn. Rhowch fylchau rhwng y diwrnod, y mis a’r flwyddyn</translation>
    </message>
    <message>
        <source>{field} must be a date without a time of day</source>
        <translation>Rhaid i {field} fod yn ddyddiad heb amser o’r dydd</translation>
    </message>
    <message>
        <source>{field} must be a real date. Use day, month, year, for example 27 3 2026</source>
        <translation>Rhaid i {field} fod yn ddyddiad go iawn. Defnyddiwch ddiwrnod, mis, blwyddyn, er enghraifft 27 3 2026</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or before {limit}, the date of the “{type}” declaration</source>
        <translation>Rhaid i ddyddiad y datganiad fod ar {limit}, sef dyddiad y datganiad “{type}”, neu cyn hynny</translation>
    </message>
    <message>
        <source>Mentors who began training after June 2025 have only started and completed declarations</source>
        <translation>Datganiadau dechrau a chwblhau yn unig sydd gan fentoriaid a ddechreuodd hyfforddi ar ôl Mehefin 2025</translation>
    </message>
    <message>
        <source>The participant’s schedule has no such declaration</source>
        <translation>Nid oes datganiad o’r fath yn amserlen y cyfranogwr</translation>
    </message>
    <message>
        <source>The {cohort} cohort has no open statement. Declarations are not taken for it</source>
        <translation>Nid oes cyfriflen agored gan garfan {cohort}. Ni dderbynnir datganiadau ar ei chyfer</translation>
    </message>
    <message>
        <source>This declaration is paid and the {cohort} cohort has no open statement to claw it back on</source>
        <translation>Talwyd y datganiad hwn ac nid oes cyfriflen agored gan garfan {cohort} i adfachu’r arian arni</translation>
    </message>
    <message>
        <source>Select the participant</source>
        <translation>Dewiswch y cyfranogwr</translation>
    </message>
    <message>
        <source>Enter the declaration date</source>
        <translation>Rhowch ddyddiad y datganiad</translation>
    </message>
    <message>
        <source>Declaration date must be a real date</source>
        <translation>Rhaid i ddyddiad y datganiad fod yn ddyddiad go iawn</translation>
    </message>
    <message>
        <source>Declaration date must be today or in the past</source>
        <translation>Rhaid i ddyddiad y datganiad fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or after {limit} for a “{type}” declaration</source>
        <translation>Rhaid i ddyddiad y datganiad fod ar {limit} neu ar ôl hynny ar gyfer datganiad “{type}”</translation>
    </message>
    <message>
        <source>Declaration date must be between {earliest} and {latest} for a “{type}” declaration</source>
        <translation>Rhaid i ddyddiad y datganiad fod rhwng {earliest} a {latest} ar gyfer datganiad “{type}”</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or before {limit}, since the participant withdrew then</source>
        <translation>Rhaid i ddyddiad y datganiad fod ar {limit} neu cyn hynny, gan fod y cyfranogwr wedi tynnu’n ôl bryd hynny</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or after {limit}, the date of the “{type}” declaration</source>
        <translation>Rhaid i ddyddiad y datganiad fod ar {limit}, sef dyddiad y datganiad “{type}”, neu ar ôl hynny</translation>
    </message>
    <message>
        <source>Select the declaration type</source>
        <translation>Dewiswch y math o ddatganiad</translation>
    </message>
    <message>
        <source>The declaration type must be chosen from the list</source>
        <translation>Rhaid dewis y math o ddatganiad o’r rhestr</translation>
    </message>
    <message>
        <source>There is already a live declaration of this type, dated {date}</source>
        <translation>Mae datganiad byw o’r math hwn yn bod yn barod, dyddiedig {date}</translation>
    </message>
    <message>
        <source>Select the evidence held</source>
        <translation>Dewiswch y dystiolaeth a ddelir</translation>
    </message>
    <message>
        <source>The evidence must be one that this cohort, role and declaration type allow</source>
        <translation>Rhaid i’r dystiolaeth fod yn un y mae’r garfan, y rôl a’r math o ddatganiad hyn yn ei chaniatáu</translation>
    </message>
    <message>
        <source>The {cohort} cohort is closed. Contact DfE. Sending again will not help</source>
        <translation>Mae carfan {cohort} wedi cau. Cysylltwch â DfE. Ni fydd anfon eto o gymorth</translation>
    </message>
    <message>
        <source>This declaration belongs to {provider}. Only they can void it</source>
        <translation>Mae’r datganiad hwn yn perthyn i {provider}. Hwy’n unig all ei ddirymu</translation>
    </message>
    <message>
        <source>This declaration is voided already</source>
        <translation>Mae’r datganiad hwn wedi’i ddirymu yn barod</translation>
    </message>
    <message>
        <source>This declaration is being clawed back already</source>
        <translation>Mae’r datganiad hwn yn cael ei adfachu yn barod</translation>
    </message>
    <message>
        <source>Check this declaration in the service. This desk does not know its state</source>
        <translation>Gwiriwch y datganiad hwn yn y gwasanaeth. Nid yw’r ddesg hon yn gwybod beth yw ei gyflwr</translation>
    </message>
    <message>
        <source>Declaration date must be between {earliest} and {latest}</source>
        <translation>Rhaid i ddyddiad y datganiad fod rhwng {earliest} a {latest}</translation>
    </message>
    <message>
        <source>This cannot be done today, because the training was changed today. Send it tomorrow</source>
        <translation>Ni ellir gwneud hyn heddiw, am fod yr hyfforddiant wedi’i newid heddiw. Anfonwch yfory</translation>
    </message>
    <message>
        <source>This participant has not been training with you for at least one day</source>
        <translation>Nid yw’r cyfranogwr hwn wedi bod yn hyfforddi gyda chi am o leiaf un diwrnod</translation>
    </message>
    <message>
        <source>This participant is training with another provider</source>
        <translation>Mae’r cyfranogwr hwn yn hyfforddi gyda darparwr arall</translation>
    </message>
    <message>
        <source>This participant is no longer at the school. The induction tutor has to resolve that</source>
        <translation>Nid yw’r cyfranogwr hwn yn yr ysgol mwyach. Y tiwtor sefydlu sydd i ddatrys hynny</translation>
    </message>
    <message>
        <source>This participant is due to start with another lead provider</source>
        <translation>Mae’r cyfranogwr hwn i fod i ddechrau gyda darparwr arweiniol arall</translation>
    </message>
    <message>
        <source>Mentors cannot be placed on a reduced schedule</source>
        <translation>Ni ellir rhoi mentoriaid ar amserlen lai</translation>
    </message>
    <message>
        <source>ECTs cannot be placed on a replacement schedule</source>
        <translation>Ni ellir rhoi ECTs ar amserlen amnewid</translation>
    </message>
    <message>
        <source>The cohort {cohort} has no such schedule</source>
        <translation>Nid oes amserlen o’r fath gan garfan {cohort}</translation>
    </message>
    <message>
        <source>The reason must be chosen from the list</source>
        <translation>Rhaid dewis y rheswm o’r rhestr</translation>
    </message>
    <message>
        <source>Select the reason for the deferral</source>
        <translation>Dewiswch y rheswm dros y gohiriad</translation>
    </message>
    <message>
        <source>This participant is deferred already</source>
        <translation>Mae’r cyfranogwr hwn wedi gohirio yn barod</translation>
    </message>
    <message>
        <source>This participant is withdrawn and cannot be deferred</source>
        <translation>Mae’r cyfranogwr hwn wedi tynnu’n ôl ac ni ellir ei ohirio</translation>
    </message>
    <message>
        <source>Select the reason for the withdrawal</source>
        <translation>Dewiswch y rheswm dros y tynnu’n ôl</translation>
    </message>
    <message>
        <source>This participant is withdrawn already</source>
        <translation>Mae’r cyfranogwr hwn wedi tynnu’n ôl yn barod</translation>
    </message>
    <message>
        <source>This participant cannot be withdrawn now</source>
        <translation>Ni ellir tynnu’r cyfranogwr hwn yn ôl nawr</translation>
    </message>
    <message>
        <source>This participant is in training already</source>
        <translation>Mae’r cyfranogwr hwn yn hyfforddi yn barod</translation>
    </message>
    <message>
        <source>This participant was deferred or withdrawn today. Training can be resumed from tomorrow</source>
        <translation>Cafodd y cyfranogwr hwn ei ohirio neu ei dynnu’n ôl heddiw. Gellir ailafael yn yr hyfforddiant o yfory</translation>
    </message>
    <message>
        <source>Select the new schedule</source>
        <translation>Dewiswch yr amserlen newydd</translation>
    </message>
    <message>
        <source>The schedule must be chosen from the list</source>
        <translation>Rhaid dewis yr amserlen o’r rhestr</translation>
    </message>
    <message>
        <source>The participant is on this schedule already</source>
        <translation>Mae’r cyfranogwr ar yr amserlen hon yn barod</translation>
    </message>
    <message>
        <source>The schedule was changed today and a declaration would no longer fit. Contact DfE</source>
        <translation>Newidiwyd yr amserlen heddiw ac ni fyddai datganiad yn cyd-fynd mwyach. Cysylltwch â DfE</translation>
    </message>
    <message>
        <source>The {cohort} cohort is closed. Nobody can be moved into it</source>
        <translation>Mae carfan {cohort} wedi cau. Ni ellir symud neb iddi</translation>
    </message>
    <message>
        <source>This participant is not training with you now. Resume the training first</source>
        <translation>Nid yw’r cyfranogwr hwn yn hyfforddi gyda chi nawr. Ailafaelwch yn yr hyfforddiant yn gyntaf</translation>
    </message>
    <message>
        <source>This participant has completed training or induction. Only an ECT’s reduced schedule is still possible</source>
        <translation>Mae’r cyfranogwr hwn wedi cwblhau’r hyfforddiant neu’r cyfnod sefydlu. Dim ond amserlen lai i ECT sy’n bosibl o hyd</translation>
    </message>
    <message>
        <source>Select the training: ECT induction or mentor training</source>
        <translation>Dewiswch yr hyfforddiant: sefydlu ECT neu hyfforddiant mentor</translation>
    </message>
    <message>
        <source>This participant is not enrolled in that training</source>
        <translation>Nid yw’r cyfranogwr hwn wedi’i gofrestru ar yr hyfforddiant hwnnw</translation>
    </message>
    <message>
        <source>This participant has never trained with you but with {provider}</source>
        <translation>Ni hyfforddodd y cyfranogwr hwn gyda chi erioed ond gyda {provider}</translation>
    </message>
    <message>
        <source>Check this participant in the service. This desk does not know the training status</source>
        <translation>Gwiriwch y cyfranogwr hwn yn y gwasanaeth. Nid yw’r ddesg hon yn gwybod beth yw’r statws hyfforddi</translation>
    </message>
    <message>
        <source>Enter the date the trainee met the QTS requirements</source>
        <translation>Rhowch y dyddiad y bodlonodd yr hyfforddai’r gofynion QTS</translation>
    </message>
    <message>
        <source>Enter the date the trainee met the EYTS requirements</source>
        <translation>Rhowch y dyddiad y bodlonodd yr hyfforddai’r gofynion EYTS</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be a real date</source>
        <translation>Rhaid i’r dyddiad y bodlonwyd y gofynion QTS fod yn ddyddiad go iawn</translation>
    </message>
    <message>
        <source>Date EYTS requirements met must be a real date</source>
        <translation>Rhaid i’r dyddiad y bodlonwyd y gofynion EYTS fod yn ddyddiad go iawn</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be today or in the past</source>
        <translation>Rhaid i’r dyddiad y bodlonwyd y gofynion QTS fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Date EYTS requirements met must be today or in the past</source>
        <translation>Rhaid i’r dyddiad y bodlonwyd y gofynion EYTS fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be the same as or after {earliest}, when the trainee’s ITT started</source>
        <translation>Rhaid i’r dyddiad y bodlonwyd y gofynion QTS fod ar {earliest}, pan ddechreuodd ITT yr hyfforddai, neu ar ôl hynny</translation>
    </message>
    <message>
        <source>Date EYTS requirements met must be the same as or after {earliest}, when the trainee’s ITT started</source>
        <translation>Rhaid i’r dyddiad y bodlonwyd y gofynion EYTS fod ar {earliest}, pan ddechreuodd ITT yr hyfforddai, neu ar ôl hynny</translation>
    </message>
    <message>
        <source>This trainee’s QTS status cannot be updated now. It can be when the state is TRN received</source>
        <translation>Ni ellir diweddaru statws QTS yr hyfforddai hwn nawr. Gellir gwneud hynny pan fo’r cyflwr yn TRN wedi dod i law</translation>
    </message>
    <message>
        <source>This trainee’s EYTS status cannot be updated now. It can be when the state is TRN received</source>
        <translation>Ni ellir diweddaru statws EYTS yr hyfforddai hwn nawr. Gellir gwneud hynny pan fo’r cyflwr yn TRN wedi dod i law</translation>
    </message>
    <message>
        <source>Select when the trainee deferred</source>
        <translation>Dewiswch pryd y gohiriodd yr hyfforddai</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be between {earliest} and {latest}</source>
        <translation>Rhaid i’r dyddiad y bodlonwyd y gofynion QTS fod rhwng {earliest} a {latest}</translation>
    </message>
    <message>
        <source>School URN must be 6 numbers</source>
        <translation>Rhaid i URN yr ysgol fod yn 6 rhif</translation>
    </message>
    <message>
        <source>Enter the name of the school or setting</source>
        <translation>Rhowch enw’r ysgol neu’r lleoliad</translation>
    </message>
    <message>
        <source>Check the name. It is longer than {limit} characters</source>
        <translation>Gwiriwch yr enw. Mae’n hwy na {limit} nod</translation>
    </message>
    <message>
        <source>Enter a UK postcode, for example BN1 1AA</source>
        <translation>Rhowch god post yn y DU, er enghraifft BN1 1AA</translation>
    </message>
    <message>
        <source>Placements cannot be added now. The award is under way or the trainee has left</source>
        <translation>Ni ellir ychwanegu lleoliadau nawr. Mae’r dyfarniad ar y gweill neu mae’r hyfforddai wedi gadael</translation>
    </message>
    <message>
        <source>Enter the graduation year</source>
        <translation>Rhowch y flwyddyn raddio</translation>
    </message>
    <message>
        <source>Graduation year must be between {earliest} and {latest}</source>
        <translation>Rhaid i’r flwyddyn raddio fod rhwng {earliest} a {latest}</translation>
    </message>
    <message>
        <source>Enter the degree subject</source>
        <translation>Rhowch bwnc y radd</translation>
    </message>
    <message>
        <source>Degree subject must be chosen from the list</source>
        <translation>Rhaid dewis pwnc y radd o’r rhestr</translation>
    </message>
    <message>
        <source>Country must be chosen from the list</source>
        <translation>Rhaid dewis y wlad o’r rhestr</translation>
    </message>
    <message>
        <source>Select the type of UK degree</source>
        <translation>Dewiswch y math o radd o’r DU</translation>
    </message>
    <message>
        <source>Type of UK degree must be chosen from the list</source>
        <translation>Rhaid dewis y math o radd o’r DU o’r rhestr</translation>
    </message>
    <message>
        <source>Select the degree grade</source>
        <translation>Dewiswch ddosbarth y radd</translation>
    </message>
    <message>
        <source>Degree grade must be chosen from the list</source>
        <translation>Rhaid dewis dosbarth y radd o’r rhestr</translation>
    </message>
    <message>
        <source>Select the type of non-UK degree</source>
        <translation>Dewiswch y math o radd o’r tu allan i’r DU</translation>
    </message>
    <message>
        <source>Type of non-UK degree must be chosen from the list</source>
        <translation>Rhaid dewis y math o radd o’r tu allan i’r DU o’r rhestr</translation>
    </message>
    <message>
        <source>Degrees cannot be added now. The award is under way or the trainee has left</source>
        <translation>Ni ellir ychwanegu graddau nawr. Mae’r dyfarniad ar y gweill neu mae’r hyfforddai wedi gadael</translation>
    </message>
    <message>
        <source>This trainee cannot be withdrawn before the course starts on {date}</source>
        <translation>Ni ellir tynnu’r hyfforddai hwn yn ôl cyn i’r cwrs ddechrau ar {date}</translation>
    </message>
    <message>
        <source>This trainee is recorded as not having started the course yet</source>
        <translation>Cofnodwyd nad yw’r hyfforddai hwn wedi dechrau’r cwrs eto</translation>
    </message>
    <message>
        <source>Check the date. It is after the expected end of ITT, {limit}</source>
        <translation>Gwiriwch y dyddiad. Mae ar ôl diwedd disgwyliedig ITT, {limit}</translation>
    </message>
    <message>
        <source>Enter the date the trainee deferred</source>
        <translation>Rhowch y dyddiad y gohiriodd yr hyfforddai</translation>
    </message>
    <message>
        <source>Date of deferral must be a real date</source>
        <translation>Rhaid i’r dyddiad gohirio fod yn ddyddiad go iawn</translation>
    </message>
    <message>
        <source>Date of deferral must be today or in the past</source>
        <translation>Rhaid i’r dyddiad gohirio fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Check the date of deferral. It is before the ITT start date, {earliest}. The Register website would refuse it</source>
        <translation>Gwiriwch y dyddiad gohirio. Mae cyn dyddiad dechrau ITT, {earliest}. Byddai gwefan Register yn ei wrthod</translation>
    </message>
    <message>
        <source>Reason for deferral must be {limit} characters or less</source>
        <translation>Rhaid i’r rheswm dros y gohiriad fod yn {limit} nod neu lai</translation>
    </message>
    <message>
        <source>This trainee cannot be deferred now. A deferral is possible when the state is Pending TRN or TRN received</source>
        <translation>Ni ellir gohirio’r hyfforddai hwn nawr. Mae gohiriad yn bosibl pan fo’r cyflwr yn Yn aros am TRN neu TRN wedi dod i law</translation>
    </message>
    <message>
        <source>Enter the date the trainee withdrew</source>
        <translation>Rhowch y dyddiad y tynnodd yr hyfforddai’n ôl</translation>
    </message>
    <message>
        <source>Date of withdrawal must be the same as or after {earliest}, when the trainee’s ITT started</source>
        <translation>Rhaid i’r dyddiad tynnu’n ôl fod ar {earliest}, pan ddechreuodd ITT yr hyfforddai, neu ar ôl hynny</translation>
    </message>
    <message>
        <source>Select who decided on the withdrawal</source>
        <translation>Dewiswch pwy benderfynodd ar y tynnu’n ôl</translation>
    </message>
    <message>
        <source>Who decided on the withdrawal must be chosen from the list</source>
        <translation>Rhaid dewis pwy benderfynodd ar y tynnu’n ôl o’r rhestr</translation>
    </message>
    <message>
        <source>Select why the trainee withdrew from the course</source>
        <translation>Dewiswch pam y tynnodd yr hyfforddai’n ôl o’r cwrs</translation>
    </message>
    <message>
        <source>The reasons must belong to who decided on the withdrawal</source>
        <translation>Rhaid i’r rhesymau berthyn i’r sawl a benderfynodd ar y tynnu’n ôl</translation>
    </message>
    <message>
        <source>Enter the other reason</source>
        <translation>Rhowch y rheswm arall</translation>
    </message>
    <message>
        <source>Enter the safeguarding concerns</source>
        <translation>Rhowch y pryderon diogelu</translation>
    </message>
    <message>
        <source>Select whether the trainee would be interested in teaching in the future</source>
        <translation>Dewiswch a fyddai gan yr hyfforddai ddiddordeb mewn addysgu yn y dyfodol</translation>
    </message>
    <message>
        <source>Future interest must be chosen from the list</source>
        <translation>Rhaid dewis y diddordeb yn y dyfodol o’r rhestr</translation>
    </message>
    <message>
        <source>This trainee cannot be withdrawn now. A withdrawal is possible when the state is Pending TRN, TRN received or Deferred</source>
        <translation>Ni ellir tynnu’r hyfforddai hwn yn ôl nawr. Mae tynnu’n ôl yn bosibl pan fo’r cyflwr yn Yn aros am TRN, TRN wedi dod i law neu Wedi gohirio</translation>
    </message>
    <message>
        <source>Check the date. It is more than 12 months ago</source>
        <translation>Gwiriwch y dyddiad. Mae dros 12 mis yn ôl</translation>
    </message>
    <message>
        <source>A degree is needed. None is recorded</source>
        <translation>Mae angen gradd. Nid oes un wedi’i chofnodi</translation>
    </message>
    <message>
        <source>The training route needs {needed} placements. Recorded: {recorded}</source>
        <translation>Mae’r llwybr hyfforddi yn gofyn am {needed} o leoliadau. Wedi’u cofnodi: {recorded}</translation>
    </message>
    <message>
        <source>Check this trainee in Register. This desk does not know the state</source>
        <translation>Gwiriwch yr hyfforddai hwn yn Register. Nid yw’r ddesg hon yn gwybod beth yw’r cyflwr</translation>
    </message>
    <message>
        <source>{field} has no choice called “{value}”</source>
        <translation>{field}: nid oes dewis o’r enw “{value}”</translation>
    </message>
    <message>
        <source>Row {row}: {value} is not an ID but a number that a spreadsheet shortened. Its last numbers are lost. Format the column as text and put the ID in again</source>
        <translation>Rhes {row}: nid ID yw {value} ond rhif a fyrhawyd gan daenlen. Collwyd ei ddigidau olaf. Fformatiwch y golofn fel testun a rhowch yr ID i mewn eto</translation>
    </message>
    <message>
        <source>{field} must be a number</source>
        <translation>Rhaid i {field} fod yn rhif</translation>
    </message>
    <message>
        <source>{field} must be Yes or No</source>
        <translation>Rhaid i {field} fod yn Ie neu Na</translation>
    </message>
    <message>
        <source>Row {row}: nobody in the list has {value}</source>
        <translation>Rhes {row}: nid oes neb yn y rhestr â {value}</translation>
    </message>
    <message>
        <source>Row {row}: the name alone does not tell who is meant. Add an ID or the start date</source>
        <translation>Rhes {row}: nid yw’r enw’n unig yn dweud pwy a olygir. Ychwanegwch ID neu’r dyddiad dechrau</translation>
    </message>
    <message>
        <source>Row {row}: its IDs belong to different people. Keep the one that is right</source>
        <translation>Rhes {row}: mae’r IDs ynddi’n perthyn i bobl wahanol. Cadwch yr un sy’n gywir</translation>
    </message>
    <message>
        <source>Row {row}: there is nothing in it that says who is meant</source>
        <translation>Rhes {row}: nid oes dim ynddi sy’n dweud pwy a olygir</translation>
    </message>
    <message>
        <source>An ID that is only dots cannot be sent: it would lead to another address</source>
        <translation>Ni ellir anfon ID sy’n ddotiau’n unig: byddai’n arwain at gyfeiriad arall</translation>
    </message>
    <message>
        <source>Enter the ID</source>
        <translation>Rhowch yr ID</translation>
    </message>
    <message>
        <source>The selected file has headers but no rows</source>
        <translation>Mae gan y ffeil a ddewiswyd benawdau ond dim rhesi</translation>
    </message>
    <message>
        <source>Row {row}: the same as row {other}. Keep one of them</source>
        <translation>Rhes {row}: yr un fath â rhes {other}. Cadwch un ohonynt</translation>
    </message>
    <message>
        <source>Row {row}: it has more cells than the headers. A cell with a comma needs quotation marks</source>
        <translation>Rhes {row}: mae ganddi fwy o gelloedd na’r penawdau. Mae angen dyfynodau ar gell â choma</translation>
    </message>
    <message>
        <source>Row {row}: no date, so it is left out</source>
        <translation>Rhes {row}: dim dyddiad, felly fe’i gadewir allan</translation>
    </message>
    <message>
        <source>Row {row}: it has no ID</source>
        <translation>Rhes {row}: nid oes ganddi ID</translation>
    </message>
    <message>
        <source>The draft has no date yet</source>
        <translation>Nid oes gan y drafft ddyddiad eto</translation>
    </message>
    <message>
        <source>The date must be today or in the past</source>
        <translation>Rhaid i’r dyddiad fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>The date must be the same as or after {earliest}. The service takes no older date in a file</source>
        <translation>Rhaid i’r dyddiad fod ar {earliest} neu ar ôl hynny. Nid yw’r gwasanaeth yn derbyn dyddiad hŷn mewn ffeil</translation>
    </message>
    <message>
        <source>The record has none of the IDs by which the service finds it</source>
        <translation>Nid oes gan y cofnod yr un o’r IDs y mae’r gwasanaeth yn dod o hyd iddo drwyddynt</translation>
    </message>
    <message>
        <source>The file is damaged in row {row}: this is not text. Nothing was taken from it</source>
        <translation>Mae’r ffeil wedi’i difrodi yn rhes {row}: nid testun yw hwn. Ni chymerwyd dim ohoni</translation>
    </message>
    <message>
        <source>The file is damaged: the quotation mark in row {row} is not closed. Nothing was taken from it</source>
        <translation>Mae’r ffeil wedi’i difrodi: nid yw’r dyfynnod yn rhes {row} wedi’i gau. Ni chymerwyd dim ohoni</translation>
    </message>
    <message>
        <source>The file is damaged in row {row}: a cell is too long. Nothing was taken from it</source>
        <translation>Mae’r ffeil wedi’i difrodi yn rhes {row}: mae cell yn rhy hir. Ni chymerwyd dim ohoni</translation>
    </message>
    <message>
        <source>The file is damaged in row {row}: it has too many columns. Nothing was taken from it</source>
        <translation>Mae’r ffeil wedi’i difrodi yn rhes {row}: mae ganddi ormod o golofnau. Ni chymerwyd dim ohoni</translation>
    </message>
    <message>
        <source>The selected file is empty</source>
        <translation>Mae’r ffeil a ddewiswyd yn wag</translation>
    </message>
    <message>
        <source>The selected file must be smaller than 64MB</source>
        <translation>Rhaid i’r ffeil a ddewiswyd fod yn llai na 64MB</translation>
    </message>
    <message>
        <source>The selected file must be a CSV or an .xlsx workbook</source>
        <translation>Rhaid i’r ffeil a ddewiswyd fod yn CSV neu’n llyfr gwaith .xlsx</translation>
    </message>
    <message>
        <source>The selected file must have fewer than 250,000 rows</source>
        <translation>Rhaid i’r ffeil a ddewiswyd fod â llai na 250,000 o resi</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Nid oes dim i’w ludo</translation>
    </message>
    <message>
        <source>The workbook is damaged, or is not an .xlsx workbook. Nothing was taken from it</source>
        <translation>Mae’r llyfr gwaith wedi’i ddifrodi, neu nid llyfr gwaith .xlsx ydyw. Ni chymerwyd dim ohono</translation>
    </message>
    <message>
        <source>Row {row}: no agreement has ID {value}</source>
        <translation>Rhes {row}: nid oes cytundeb â’r ID {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} agreements have ID {value}</source>
        <translation>Rhes {row}: mae gan {count} o gytundebau yr ID {value}</translation>
    </message>
    <message>
        <source>Row {row}: no agreement has learner ID {value}</source>
        <translation>Rhes {row}: nid oes cytundeb ag ID y dysgwr {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} agreements have learner ID {value}. Use the agreement ID</source>
        <translation>Rhes {row}: mae gan {count} o gytundebau ID y dysgwr {value}. Defnyddiwch ID y cytundeb</translation>
    </message>
    <message>
        <source>Row {row}: no agreement is of a learner called {value}</source>
        <translation>Rhes {row}: nid oes cytundeb â dysgwr o’r enw {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} agreements are of learners called {value}. Use the agreement ID</source>
        <translation>Rhes {row}: mae {count} o gytundebau â dysgwyr o’r enw {value}. Defnyddiwch ID y cytundeb</translation>
    </message>
    <message>
        <source>The selected file must have a column for agreement ID</source>
        <translation>Rhaid i’r ffeil a ddewiswyd gynnwys colofn ar gyfer ID y cytundeb</translation>
    </message>
    <message>
        <source>Row {row}: no declaration has ID {value}</source>
        <translation>Rhes {row}: nid oes datganiad â’r ID {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} declarations have ID {value}</source>
        <translation>Rhes {row}: mae gan {count} o ddatganiadau yr ID {value}</translation>
    </message>
    <message>
        <source>Row {row}: no declaration is of TRN {value}</source>
        <translation>Rhes {row}: nid oes datganiad ar gyfer TRN {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} declarations are of TRN {value}. Use the declaration ID</source>
        <translation>Rhes {row}: mae {count} o ddatganiadau ar gyfer TRN {value}. Defnyddiwch ID y datganiad</translation>
    </message>
    <message>
        <source>Row {row}: no declaration is of participant {value}</source>
        <translation>Rhes {row}: nid oes datganiad ar gyfer y cyfranogwr {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} declarations are of participant {value}. Use the declaration ID</source>
        <translation>Rhes {row}: mae {count} o ddatganiadau ar gyfer y cyfranogwr {value}. Defnyddiwch ID y datganiad</translation>
    </message>
    <message>
        <source>The selected file must have a column for declaration ID, participant ID or TRN</source>
        <translation>Rhaid i’r ffeil a ddewiswyd gynnwys colofn ar gyfer ID y datganiad, ID y cyfranogwr neu TRN</translation>
    </message>
    <message>
        <source>Row {row}: no participant has training record ID {value}</source>
        <translation>Rhes {row}: nid oes cyfranogwr ag ID y cofnod hyfforddi {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} participants have training record ID {value}</source>
        <translation>Rhes {row}: mae gan {count} o gyfranogwyr ID y cofnod hyfforddi {value}</translation>
    </message>
    <message>
        <source>Row {row}: no participant has participant ID {value}</source>
        <translation>Rhes {row}: nid oes cyfranogwr ag ID y cyfranogwr {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} enrolments have participant ID {value}. Use the training record ID</source>
        <translation>Rhes {row}: mae gan {count} o gofrestriadau ID y cyfranogwr {value}. Defnyddiwch ID y cofnod hyfforddi</translation>
    </message>
    <message>
        <source>Row {row}: no participant has TRN {value}</source>
        <translation>Rhes {row}: nid oes cyfranogwr â’r TRN {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} enrolments have TRN {value}. Use the training record ID</source>
        <translation>Rhes {row}: mae gan {count} o gofrestriadau y TRN {value}. Defnyddiwch ID y cofnod hyfforddi</translation>
    </message>
    <message>
        <source>Row {row}: no participant is called {value}</source>
        <translation>Rhes {row}: nid oes cyfranogwr o’r enw {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} participants are called {value}. Use the TRN</source>
        <translation>Rhes {row}: mae {count} o gyfranogwyr o’r enw {value}. Defnyddiwch y TRN</translation>
    </message>
    <message>
        <source>The selected file must have a column for training record ID, participant ID or TRN</source>
        <translation>Rhaid i’r ffeil a ddewiswyd gynnwys colofn ar gyfer ID y cofnod hyfforddi, ID y cyfranogwr neu TRN</translation>
    </message>
    <message>
        <source>Row {row}: no trainee has Register ID {value}</source>
        <translation>Rhes {row}: nid oes hyfforddai â’r ID Register {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} trainees have Register ID {value}. Use the TRN</source>
        <translation>Rhes {row}: mae gan {count} o hyfforddeion yr ID Register {value}. Defnyddiwch y TRN</translation>
    </message>
    <message>
        <source>Row {row}: no trainee has TRN {value}</source>
        <translation>Rhes {row}: nid oes hyfforddai â’r TRN {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} trainees have TRN {value}. Use the HESA ID or the provider ID</source>
        <translation>Rhes {row}: mae gan {count} o hyfforddeion y TRN {value}. Defnyddiwch yr ID HESA neu ID y darparwr</translation>
    </message>
    <message>
        <source>Row {row}: no trainee has HESA ID {value}</source>
        <translation>Rhes {row}: nid oes hyfforddai â’r ID HESA {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} trainees have HESA ID {value}. Use the TRN</source>
        <translation>Rhes {row}: mae gan {count} o hyfforddeion yr ID HESA {value}. Defnyddiwch y TRN</translation>
    </message>
    <message>
        <source>Row {row}: no trainee has provider ID {value}</source>
        <translation>Rhes {row}: nid oes hyfforddai ag ID y darparwr {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} trainees have provider ID {value}. Use the TRN</source>
        <translation>Rhes {row}: mae gan {count} o hyfforddeion ID y darparwr {value}. Defnyddiwch y TRN</translation>
    </message>
    <message>
        <source>Row {row}: no trainee is called {value} with this course start</source>
        <translation>Rhes {row}: nid oes hyfforddai o’r enw {value} a’i gwrs yn dechrau ar y dyddiad hwn</translation>
    </message>
    <message>
        <source>Row {row}: {count} trainees are called {value}. Use the TRN</source>
        <translation>Rhes {row}: mae {count} o hyfforddeion o’r enw {value}. Defnyddiwch y TRN</translation>
    </message>
    <message>
        <source>The selected file must have a column for TRN, HESA ID or provider trainee ID</source>
        <translation>Rhaid i’r ffeil a ddewiswyd gynnwys colofn ar gyfer TRN, ID HESA neu ID hyfforddai’r darparwr</translation>
    </message>
    <message>
        <source>It has no date, so it is left out</source>
        <translation>Nid oes dyddiad, felly fe’i gadewir allan</translation>
    </message>
    <message>
        <source>The same is in the outbox already</source>
        <translation>Mae’r un peth yn y blwch anfon eisoes</translation>
    </message>
    <message>
        <source>This record is no longer in the list</source>
        <translation>Nid yw’r cofnod hwn yn y rhestr mwyach</translation>
    </message>
    <message>
        <source>This record is in the list twice</source>
        <translation>Mae’r cofnod hwn yn y rhestr ddwywaith</translation>
    </message>
    <message>
        <source>The file may be cut short: it ends within row {row}. Look at its end before you go on</source>
        <translation>Efallai fod y ffeil wedi’i thorri’n fyr: mae’n gorffen o fewn rhes {row}. Edrychwch ar ei diwedd cyn mynd ymlaen</translation>
    </message>
    <message>
        <source>It waits for a second person</source>
        <translation>Mae’n aros am ail berson</translation>
    </message>
    <message>
        <source>Without a token this cannot be sent, and {service} takes no file for it. Do it on the record’s page in {service}</source>
        <translation>Heb docyn ni ellir anfon hwn, ac nid yw {service} yn cymryd ffeil ar ei gyfer. Gwnewch hynny ar dudalen y cofnod yn {service}</translation>
    </message>
    <message>
        <source>No date is possible before ITT starts on {date}</source>
        <translation>Nid oes dyddiad yn bosibl cyn i’r ITT ddechrau ar {date}</translation>
    </message>
    <message>
        <source>It belongs to another connection, {connection}. Choose that connection and write a file for it</source>
        <translation>Mae’n perthyn i gysylltiad arall, {connection}. Dewiswch y cysylltiad hwnnw ac ysgrifennwch ffeil ar ei gyfer</translation>
    </message>
    <message>
        <source>The same was sent on {date}. Send it again only if there are two</source>
        <translation>Anfonwyd yr un peth ar {date}. Anfonwch ef eto dim ond os oes dau</translation>
    </message>
    <message>
        <source>{field}: another row of the list has the same one. Give each row its own</source>
        <translation>{field}: mae gan res arall o’r rhestr yr un un. Rhowch ei un ei hun i bob rhes</translation>
    </message>
    <message>
        <source>The selected file holds more than a list of people can. Nothing was taken from it</source>
        <translation>Mae’r ffeil a ddewiswyd yn dal mwy nag y gall rhestr o bobl ei ddal. Ni chymerwyd dim ohoni</translation>
    </message>
    <message>
        <source>{field} has the month first in another row, so {value} could be two days. Use day, month, year in every row</source>
        <translation>Mae’r mis yn gyntaf yn {field} mewn rhes arall, felly gallai {value} fod yn ddau ddiwrnod. Defnyddiwch ddiwrnod, mis, blwyddyn ym mhob rhes</translation>
    </message>
    <message>
        <source>Row {row} says {named}, but {value} is {name}’s. Choose who is meant</source>
        <translation>Rhes {row}: {named} sydd ynddi, ond eiddo {name} yw {value}. Dewiswch pwy a olygir</translation>
    </message>
    <message>
        <source>Row {row}: {value} could mean {count} records. Choose who is meant</source>
        <translation>Rhes {row}: gallai {value} olygu {count} cofnod. Dewiswch pwy a olygir</translation>
    </message>
    <message>
        <source>Another draft of the same person is in this file. Keep one of them</source>
        <translation>Mae drafft arall o’r un person yn y ffeil hon. Cadwch un ohonynt</translation>
    </message>
    <message>
        <source>It is no longer a draft, so it is not written to a file</source>
        <translation>Nid drafft ydyw mwyach, felly nid yw’n cael ei ysgrifennu i ffeil</translation>
    </message>
    <message>
        <source>The outbox has another of these for the same record, with the date {date}. It is sent first, then this one</source>
        <translation>Mae un arall o’r rhain ar gyfer yr un cofnod yn y blwch anfon, gyda’r dyddiad {date}. Anfonir hwnnw yn gyntaf, yna hwn</translation>
    </message>
    <message>
        <source>The outbox has another of these for the same record, with other answers. It is sent first, then this one</source>
        <translation>Mae un arall o’r rhain ar gyfer yr un cofnod yn y blwch anfon, gydag atebion eraill. Anfonir hwnnw yn gyntaf, yna hwn</translation>
    </message>
    <message>
        <source>The list was read anew since this row was chosen. Select the record again</source>
        <translation>Darllenwyd y rhestr o’r newydd ers dewis y rhes hon. Dewiswch y cofnod eto</translation>
    </message>
    <message>
        <source>Row {row}: {value} is an error of the spreadsheet. Put the value in again</source>
        <translation>Rhes {row}: gwall y daenlen yw {value}. Rhowch y gwerth i mewn eto</translation>
    </message>
    <message>
        <source>Rows that the workbook hides are read like the others: {count} of them</source>
        <translation>Darllenir y rhesi y mae’r llyfr gwaith yn eu cuddio fel y lleill: {count} ohonynt</translation>
    </message>
    <message>
        <source>The selected file has a password. Save a copy without one and choose that</source>
        <translation>Mae cyfrinair ar y ffeil a ddewiswyd. Cadwch gopi heb un a dewiswch hwnnw</translation>
    </message>
    <message>
        <source>The first sheet of the selected workbook is empty. Only that sheet is read</source>
        <translation>Mae dalen gyntaf y llyfr gwaith a ddewiswyd yn wag. Dim ond y ddalen honno a ddarllenir</translation>
    </message>
    <message>
        <source>Row {row}: it says {date}, and row {other} says {otherDate} for the same record. Keep one of them</source>
        <translation>Rhes {row}: mae’n dweud {date}, ac mae rhes {other} yn dweud {otherDate} ar gyfer yr un cofnod. Cadwch un ohonynt</translation>
    </message>
    <message>
        <source>Row {row}: row {other} has other answers for the same record. Keep one of them</source>
        <translation>Rhes {row}: mae gan res {other} atebion eraill ar gyfer yr un cofnod. Cadwch un ohonynt</translation>
    </message>
    <message>
        <source>Row {row}: another row of the file that this one came from says the same. Leave this one out</source>
        <translation>Rhes {row}: mae rhes arall o’r ffeil y daeth hon ohoni yn dweud yr un peth. Gadewch hon allan</translation>
    </message>
    <message>
        <source>There is a draft for the same person: {command}</source>
        <translation>Mae drafft ar gyfer yr un person: {command}</translation>
    </message>
    <message>
        <source>The outbox has something else for the same person, which waits for a decision: {command}. This one waits for it</source>
        <translation>Mae rhywbeth arall ar gyfer yr un person yn y blwch anfon, sy’n aros am benderfyniad: {command}. Mae hwn yn aros amdano</translation>
    </message>
    <message>
        <source>The outbox has something else for the same person: {command}. It is sent first, then this one</source>
        <translation>Mae rhywbeth arall ar gyfer yr un person yn y blwch anfon: {command}. Anfonir hwnnw yn gyntaf, yna hwn</translation>
    </message>
    <message>
        <source>Check the employer’s NZBN. It has 13 numbers</source>
        <translation>Gwiriwch NZBN y cyflogwr. Mae ganddo 13 rhif</translation>
    </message>
</context>
<context>
    <name>SecondPage</name>
    <message>
        <source>Second person</source>
        <translation>Ail berson</translation>
    </message>
    <message>
        <source>What somebody else agrees to before it leaves. Save a review file for a colleague and bring back their answer; or open a colleague’s file here, look at each row and save your answer. Which commands ask for it is chosen with each connection. It is a reminder and not a lock.</source>
        <translation>Yr hyn y mae rhywun arall yn cytuno iddo cyn iddo adael. Cadwch ffeil adolygu i gydweithiwr a dewch â’i ateb yn ôl; neu agorwch ffeil cydweithiwr yma, edrychwch ar bob rhes a chadwch eich ateb. Gyda phob cysylltiad y dewisir pa orchmynion sy’n gofyn amdano. Nodyn atgoffa ydyw, nid clo.</translation>
    </message>
    <message>
        <source>Save what waits as a review file and give it to a colleague. They open it on their own desk, agree or decline, and give you an answer file. %1</source>
        <translation>Cadwch yr hyn sy’n aros fel ffeil adolygu a’i rhoi i gydweithiwr. Bydd yn ei hagor ar ei ddesg ei hun, yn cytuno neu’n gwrthod, ac yn rhoi ffeil ateb i chi. %1</translation>
    </message>
    <message>
        <source>&amp;Save a review file…</source>
        <translation>Cadw ffeil &amp;adolygu…</translation>
    </message>
    <message>
        <source>review</source>
        <translation>adolygiad</translation>
    </message>
    <message>
        <source>Save a review file</source>
        <translation>Cadw ffeil adolygu</translation>
    </message>
    <message>
        <source>Review files (*.json)</source>
        <translation>Ffeiliau adolygu (*.json)</translation>
    </message>
    <message>
        <source>Of the selected entries, or of all where fewer than 2 are selected</source>
        <translation>O’r eitemau a ddewiswyd, neu o bob un lle dewiswyd llai na 2</translation>
    </message>
    <message>
        <source>&amp;Bring back an answer…</source>
        <translation>&amp;Dod ag ateb yn ôl…</translation>
    </message>
    <message>
        <source>Bring back an answer</source>
        <translation>Dod ag ateb yn ôl</translation>
    </message>
    <message>
        <source>Answer files (*.json)</source>
        <translation>Ffeiliau ateb (*.json)</translation>
    </message>
    <message>
        <source>&amp;Review a colleague’s file…</source>
        <translation>Adolygu &amp;ffeil cydweithiwr…</translation>
    </message>
    <message>
        <source>Review a colleague’s file</source>
        <translation>Adolygu ffeil cydweithiwr</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Unigolyn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>In the outbox since</source>
        <translation>Yn y blwch anfon ers</translation>
    </message>
    <message>
        <source>Review file</source>
        <translation>Ffeil adolygu</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Heb ei chadw eto</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait for a second person</source>
        <translation>
            <numerusform>Mae %n o eitemau yn aros am ail berson</numerusform>
            <numerusform>Mae %n eitem yn aros am ail berson</numerusform>
            <numerusform>Mae %n o eitemau yn aros am ail berson</numerusform>
            <numerusform>Mae %n o eitemau yn aros am ail berson</numerusform>
            <numerusform>Mae %n o eitemau yn aros am ail berson</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a second person</source>
        <translation>Nid oes dim yn aros am ail berson</translation>
    </message>
    <message>
        <source>What a connection asks somebody else to agree to stands here until they did.</source>
        <translation>Mae’r hyn y mae cysylltiad yn gofyn i rywun arall gytuno iddo yn sefyll yma nes iddynt wneud hynny.</translation>
    </message>
    <message>
        <source>No connection asks for a second person</source>
        <translation>Nid oes cysylltiad yn gofyn am ail berson</translation>
    </message>
    <message>
        <source>Choose with a connection which commands, or batches of which size, somebody else agrees to first.</source>
        <translation>Dewiswch gyda chysylltiad pa orchmynion, neu sypiau o ba faint, y mae rhywun arall yn cytuno iddynt yn gyntaf.</translation>
    </message>
    <message>
        <source>Go to the connections</source>
        <translation>Mynd i’r cysylltiadau</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved as %1. Give the file to a colleague; it holds names and no token.</source>
        <translation>
            <numerusform>Cadwyd %n o eitemau fel %1. Rhowch y ffeil i gydweithiwr; mae’n cynnwys enwau ond dim tocyn.</numerusform>
            <numerusform>Cadwyd %n eitem fel %1. Rhowch y ffeil i gydweithiwr; mae’n cynnwys enwau ond dim tocyn.</numerusform>
            <numerusform>Cadwyd %n o eitemau fel %1. Rhowch y ffeil i gydweithiwr; mae’n cynnwys enwau ond dim tocyn.</numerusform>
            <numerusform>Cadwyd %n o eitemau fel %1. Rhowch y ffeil i gydweithiwr; mae’n cynnwys enwau ond dim tocyn.</numerusform>
            <numerusform>Cadwyd %n o eitemau fel %1. Rhowch y ffeil i gydweithiwr; mae’n cynnwys enwau ond dim tocyn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Cytuno</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Gwrthod</translation>
    </message>
    <message>
        <source>Agree to a&amp;ll undecided</source>
        <translation>Cytuno i’r ho&amp;ll rai heb eu penderfynu</translation>
    </message>
    <message>
        <source>Decline all &amp;undecided</source>
        <translation>Gwrthod pob un &amp;heb ei benderfynu</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Eich penderfyniad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Edrychwch ar</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Beth mae’n gofyn amdano</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>Cyflwr y cofnod</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>&amp;Why, where you decline</source>
        <translation>&amp;Pam, lle rydych yn gwrthod</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Eich &amp;enw</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>&amp;Cadw’r ateb…</translation>
    </message>
    <message>
        <source>Close &amp;without an answer</source>
        <translation>Cau &amp;heb ateb</translation>
    </message>
    <message numerus="yes">
        <source>Review %n entry(s)</source>
        <translation>
            <numerusform>Adolygu %n o eitemau</numerusform>
            <numerusform>Adolygu %n eitem</numerusform>
            <numerusform>Adolygu %n o eitemau</numerusform>
            <numerusform>Adolygu %n o eitemau</numerusform>
            <numerusform>Adolygu %n o eitemau</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Cydweithiwr</translation>
    </message>
    <message>
        <source>%1 asks you to look at these before they leave. Saved %2. Nothing leaves from your desk; your answer goes back in a file. %3</source>
        <translation>Mae %1 yn gofyn i chi edrych ar y rhain cyn iddynt adael. Cadwyd: %2. Nid oes dim yn gadael o’ch desg chi; mae eich ateb yn mynd yn ôl mewn ffeil. %3</translation>
    </message>
    <message>
        <source>You saved this file yourself: the same user name asked. Somebody else has to answer it.</source>
        <translation>Chi eich hun a gadwodd y ffeil hon: yr un enw defnyddiwr a ofynnodd. Rhaid i rywun arall ei hateb.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Heb ei benderfynu</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Wedi cytuno</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Dim byd anarferol</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Agreed %2, declined %3, undecided %4</source>
        <extracomment>%1 is what is asked for with its numbers, &quot;Withdraw: 3, Defer: 1&quot;</extracomment>
        <translation>%1. Cytunwyd: %2, gwrthodwyd: %3, heb eu penderfynu: %4</translation>
    </message>
    <message>
        <source>Review, %1</source>
        <translation>Adolygiad, %1</translation>
    </message>
    <message>
        <source>Every row is decided.</source>
        <translation>Penderfynwyd ar bob rhes.</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Dewiswch res yn gyntaf.</translation>
    </message>
    <message>
        <source>Enter why you decline. Your colleague reads it with the draft.</source>
        <translation>Rhowch y rheswm dros wrthod. Bydd eich cydweithiwr yn ei ddarllen gyda’r drafft.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ateb</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Cadw’r ateb</translation>
    </message>
    <message>
        <source>Answer files (*.json)</source>
        <translation>Ffeiliau ateb (*.json)</translation>
    </message>
    <message>
        <source>Enter your name. It stands with what you agreed to.</source>
        <translation>Rhowch eich enw. Bydd yn sefyll gyda’r hyn y cytunwyd iddo gennych.</translation>
    </message>
    <message>
        <source>Agree to or decline at least one row first.</source>
        <translation>Cytunwch i o leiaf un rhes, neu ei gwrthod, yn gyntaf.</translation>
    </message>
    <message>
        <source>Saved as %1: %2. Give the file back to your colleague.</source>
        <translation>Wedi’i gadw fel %1: %2. Rhowch y ffeil yn ôl i’ch cydweithiwr.</translation>
    </message>
</context>
<context>
    <name>SecondWords</name>
    <message>
        <source>This is a reminder and not a lock: whoever can use this computer can also change the setting.</source>
        <translation>Nodyn atgoffa yw hwn ac nid clo: gall pwy bynnag sy’n gallu defnyddio’r cyfrifiadur hwn newid y gosodiad hefyd.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 agreed to %n entry(s): they are ready to leave.</source>
        <translation>
            <numerusform>Cytunodd %1 i %n o eitemau: maent yn barod i adael.</numerusform>
            <numerusform>Cytunodd %1 i %n eitem: mae’n barod i adael.</numerusform>
            <numerusform>Cytunodd %1 i %n o eitemau: maent yn barod i adael.</numerusform>
            <numerusform>Cytunodd %1 i %n o eitemau: maent yn barod i adael.</numerusform>
            <numerusform>Cytunodd %1 i %n o eitemau: maent yn barod i adael.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 declined %n entry(s): they are back in your drafts with the reason.</source>
        <translation>
            <numerusform>Gwrthododd %1 %n o eitemau: maent yn ôl yn eich drafftiau gyda’r rheswm.</numerusform>
            <numerusform>Gwrthododd %1 %n eitem: mae yn ôl yn eich drafftiau gyda’r rheswm.</numerusform>
            <numerusform>Gwrthododd %1 %n o eitemau: maent yn ôl yn eich drafftiau gyda’r rheswm.</numerusform>
            <numerusform>Gwrthododd %1 %n o eitemau: maent yn ôl yn eich drafftiau gyda’r rheswm.</numerusform>
            <numerusform>Gwrthododd %1 %n o eitemau: maent yn ôl yn eich drafftiau gyda’r rheswm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were changed since the review file was saved, so they still wait.</source>
        <translation>
            <numerusform>Newidiwyd %n o eitemau ers cadw’r ffeil adolygu, felly maent yn dal i aros.</numerusform>
            <numerusform>Newidiwyd %n eitem ers cadw’r ffeil adolygu, felly mae’n dal i aros.</numerusform>
            <numerusform>Newidiwyd %n o eitemau ers cadw’r ffeil adolygu, felly maent yn dal i aros.</numerusform>
            <numerusform>Newidiwyd %n o eitemau ers cadw’r ffeil adolygu, felly maent yn dal i aros.</numerusform>
            <numerusform>Newidiwyd %n o eitemau ers cadw’r ffeil adolygu, felly maent yn dal i aros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were put in the outbox by the reviewer, so they still wait for somebody else.</source>
        <translation>
            <numerusform>Rhoddwyd %n o eitemau yn y blwch anfon gan yr adolygydd, felly maent yn dal i aros am rywun arall.</numerusform>
            <numerusform>Rhoddwyd %n eitem yn y blwch anfon gan yr adolygydd, felly mae’n dal i aros am rywun arall.</numerusform>
            <numerusform>Rhoddwyd %n o eitemau yn y blwch anfon gan yr adolygydd, felly maent yn dal i aros am rywun arall.</numerusform>
            <numerusform>Rhoddwyd %n o eitemau yn y blwch anfon gan yr adolygydd, felly maent yn dal i aros am rywun arall.</numerusform>
            <numerusform>Rhoddwyd %n o eitemau yn y blwch anfon gan yr adolygydd, felly maent yn dal i aros am rywun arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) no longer wait for this answer. Nothing was done with them.</source>
        <translation>
            <numerusform>Nid yw %n o eitemau yn aros am yr ateb hwn mwyach. Ni wnaed dim â nhw.</numerusform>
            <numerusform>Nid yw %n eitem yn aros am yr ateb hwn mwyach. Ni wnaed dim â hi.</numerusform>
            <numerusform>Nid yw %n o eitemau yn aros am yr ateb hwn mwyach. Ni wnaed dim â nhw.</numerusform>
            <numerusform>Nid yw %n o eitemau yn aros am yr ateb hwn mwyach. Ni wnaed dim â nhw.</numerusform>
            <numerusform>Nid yw %n o eitemau yn aros am yr ateb hwn mwyach. Ni wnaed dim â nhw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer says nothing about any entry. Nothing was changed.</source>
        <translation>Nid yw’r ateb yn dweud dim am unrhyw eitem. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This is not a file of a review. Nothing was changed. Choose the file that the desk saved.</source>
        <translation>Nid ffeil adolygiad yw hon. Ni newidiwyd dim. Dewiswch y ffeil a gadwodd y ddesg.</translation>
    </message>
    <message>
        <source>This file was saved by a newer version of Provider Desk. Nothing was changed. Install the newer version.</source>
        <translation>Cadwyd y ffeil hon gan fersiwn mwy newydd o Provider Desk. Ni newidiwyd dim. Gosodwch y fersiwn mwy newydd.</translation>
    </message>
    <message>
        <source>This file is not as it was saved: something in it was changed. Nothing was taken from it. Ask for it again.</source>
        <translation>Nid yw’r ffeil hon fel y’i cadwyd: newidiwyd rhywbeth ynddi. Ni chymerwyd dim ohoni. Gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>This answer is to a review file that was not saved on this desk. Nothing was taken from it.</source>
        <translation>Mae’r ateb hwn i ffeil adolygu na chadwyd ar y ddesg hon. Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person, so there is no review file to save.</source>
        <translation>Nid oes dim yn aros am ail berson, felly nid oes ffeil adolygu i’w chadw.</translation>
    </message>
    <message>
        <source>Whoever asked cannot answer, and the same user name did both. Nothing was taken from it. Give the review file to a colleague.</source>
        <translation>Ni all pwy bynnag a ofynnodd ateb, a’r un enw defnyddiwr a wnaeth y ddau. Ni chymerwyd dim ohono. Rhowch y ffeil adolygu i gydweithiwr.</translation>
    </message>
    <message>
        <source>This version of the desk does not know what it asks for</source>
        <translation>Nid yw’r fersiwn hwn o’r ddesg yn gwybod am beth mae’n gofyn</translation>
    </message>
    <message>
        <source>A warning about the date was accepted</source>
        <translation>Derbyniwyd rhybudd am y dyddiad</translation>
    </message>
    <message>
        <source>Cannot be taken back here</source>
        <translation>Ni ellir ei ddadwneud yma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>A second person must agree before it goes into the file: save a review file for a colleague under Second person.</source>
        <translation>Rhaid i ail berson gytuno cyn iddo fynd i’r ffeil: cadwch ffeil adolygu i gydweithiwr dan Ail berson.</translation>
    </message>
    <message>
        <source>A second person must agree before it is sent: save a review file for a colleague under Second person.</source>
        <translation>Rhaid i ail berson gytuno cyn ei anfon: cadwch ffeil adolygu i gydweithiwr dan Ail berson.</translation>
    </message>
    <message>
        <source>A second person must agree before they are sent: save a review file for a colleague under Second person.</source>
        <translation>Rhaid i ail berson gytuno cyn eu hanfon: cadwch ffeil adolygu i gydweithiwr dan Ail berson.</translation>
    </message>
    <message>
        <source>A second person must agree to %1 of them before these are sent: save a review file for a colleague under Second person.</source>
        <translation>Rhaid i ail berson gytuno i %1 ohonynt cyn anfon y rhain: cadwch ffeil adolygu i gydweithiwr dan Ail berson.</translation>
    </message>
    <message>
        <source>They are more than %1 at once, so a second person must agree before they are sent: save a review file for a colleague under Second person.</source>
        <translation>Mae mwy na %1 ar unwaith, felly rhaid i ail berson gytuno cyn eu hanfon: cadwch ffeil adolygu i gydweithiwr dan Ail berson.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Dan&amp;gos</translation>
    </message>
    <message>
        <source>Show what is typed for %1</source>
        <translation>Dangos yr hyn a deipiwyd ar gyfer %1</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>This trainee cannot be deferred now</source>
        <translation>Ni ellir gohirio’r hyfforddai hwn nawr</translation>
    </message>
    <message>
        <source>Look at the state. If the record already shows your date, it has been done.</source>
        <translation>Edrychwch ar y cyflwr. Os yw’r cofnod eisoes yn dangos eich dyddiad, mae wedi’i wneud.</translation>
    </message>
    <message>
        <source>This trainee’s QTS status cannot be updated now</source>
        <translation>Ni ellir diweddaru statws QTS yr hyfforddai hwn nawr</translation>
    </message>
    <message>
        <source>Wait for the TRN. If the record shows QTS pending, it has been done.</source>
        <translation>Arhoswch am y TRN. Os yw’r cofnod yn dangos QTS yn yr arfaeth, mae wedi’i wneud.</translation>
    </message>
    <message>
        <source>{1} placements are needed</source>
        <translation>Mae angen {1} o leoliadau</translation>
    </message>
    <message>
        <source>Add a placement, then send again.</source>
        <translation>Ychwanegwch leoliad, yna anfonwch eto.</translation>
    </message>
    <message>
        <source>A degree is needed</source>
        <translation>Mae angen gradd</translation>
    </message>
    <message>
        <source>Add a degree, then send again.</source>
        <translation>Ychwanegwch radd, yna anfonwch eto.</translation>
    </message>
    <message>
        <source>The date is in the future for {service}</source>
        <translation>Mae’r dyddiad yn y dyfodol i {service}</translation>
    </message>
    <message>
        <source>{service} may still have yesterday. Just after midnight in summer, send again after 1am.</source>
        <translation>Efallai ei bod yn ddoe o hyd i {service}. Yn union ar ôl hanner nos yn yr haf, anfonwch eto ar ôl 1 y bore.</translation>
    </message>
    <message>
        <source>{service} has no such trainee for your organisation</source>
        <translation>Nid oes gan {service} hyfforddai o’r fath ar gyfer eich sefydliad</translation>
    </message>
    <message>
        <source>Refresh. The record may have been removed.</source>
        <translation>Adnewyddwch. Efallai fod y cofnod wedi’i dynnu.</translation>
    </message>
    <message>
        <source>Already voided</source>
        <translation>Wedi’i ddirymu yn barod</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Nid oes dim mwy i’w wneud.</translation>
    </message>
    <message>
        <source>Already being clawed back</source>
        <translation>Yn cael ei adfachu yn barod</translation>
    </message>
    <message>
        <source>This cohort is closed</source>
        <translation>Mae’r garfan hon wedi cau</translation>
    </message>
    <message>
        <source>Contact DfE. Sending again will not help.</source>
        <translation>Cysylltwch â DfE. Ni fydd anfon eto o gymorth.</translation>
    </message>
    <message>
        <source>There is already a live declaration of this type</source>
        <translation>Mae datganiad byw o’r math hwn yn bod yn barod</translation>
    </message>
    <message>
        <source>Find it in the list.</source>
        <translation>Dewch o hyd iddo yn y rhestr.</translation>
    </message>
    <message>
        <source>{service} has this already</source>
        <translation>Mae hyn gan {service} yn barod</translation>
    </message>
    <message>
        <source>Look at the record. If it shows what you sent, drop this entry.</source>
        <translation>Edrychwch ar y cofnod. Os yw’n dangos yr hyn a anfonwyd gennych, gollyngwch yr eitem hon.</translation>
    </message>
    <message>
        <source>{service} has no such record, or no longer answers this version</source>
        <translation>Nid oes gan {service} gofnod o’r fath, neu nid yw’n ateb y fersiwn hwn mwyach</translation>
    </message>
    <message>
        <source>Refresh. If nothing is found at all, change the version in Connections.</source>
        <translation>Adnewyddwch. Os na cheir dim o gwbl, newidiwch y fersiwn yn Cysylltiadau.</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>Mae ateb ar goll</translation>
    </message>
    <message>
        <source>Fill it in, then put it in the outbox again.</source>
        <translation>Llenwch ef, yna rhowch ef yn y blwch anfon eto.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Mae’r testun yn rhy hir</translation>
    </message>
    <message>
        <source>Shorten it, then put it in the outbox again.</source>
        <translation>Byrhewch ef, yna rhowch ef yn y blwch anfon eto.</translation>
    </message>
    <message>
        <source>The date is before the trainee’s ITT started</source>
        <translation>Mae’r dyddiad cyn i ITT yr hyfforddai ddechrau</translation>
    </message>
    <message>
        <source>Check the date and the ITT start date, then put it in the outbox again.</source>
        <translation>Gwiriwch y dyddiad a dyddiad dechrau’r ITT, yna rhowch ef yn y blwch anfon eto.</translation>
    </message>
    <message>
        <source>This cannot be done in the trainee’s current state</source>
        <translation>Ni ellir gwneud hyn yng nghyflwr presennol yr hyfforddai</translation>
    </message>
    <message>
        <source>Look at the state and the ITT start date. If the record already shows your change, it has been done.</source>
        <translation>Edrychwch ar y cyflwr a dyddiad dechrau’r ITT. Os yw’r cofnod eisoes yn dangos eich newid, mae wedi’i wneud.</translation>
    </message>
    <message>
        <source>A reason does not belong to who decided on the withdrawal</source>
        <translation>Nid yw rheswm yn perthyn i’r sawl a benderfynodd ar y tynnu’n ôl</translation>
    </message>
    <message>
        <source>Choose the reasons again, then put it in the outbox again.</source>
        <translation>Dewiswch y rhesymau eto, yna rhowch ef yn y blwch anfon eto.</translation>
    </message>
    <message>
        <source>{service} has this degree already</source>
        <translation>Mae’r radd hon gan {service} eisoes</translation>
    </message>
    <message>
        <source>It compares subject, year, country, type and grade, not the institution, and passes over what is empty. If it is the same degree, drop this entry. If it is another, fill in what tells them apart.</source>
        <translation>Mae’n cymharu pwnc, blwyddyn, gwlad, math a gradd, nid y sefydliad, ac yn anwybyddu’r hyn sy’n wag. Os yr un radd ydyw, gollyngwch yr eitem hon. Os un arall ydyw, llenwch yr hyn sy’n eu gwahaniaethu.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>RECT</source>
        <translation>RECT</translation>
    </message>
    <message>
        <source>TEC</source>
        <translation>TEC</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>The desk follows the computer’s own setting unless you choose here.</source>
        <translation>Mae’r ddesg yn dilyn gosodiad y cyfrifiadur ei hun oni bai eich bod yn dewis yma.</translation>
    </message>
    <message>
        <source>As the computer says</source>
        <translation>Fel y dywed y cyfrifiadur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>Beth sydd ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Names, numbers, states and dates that the lists need, your drafts and your outbox. Never a date of birth, an address, an e-mail address, ethnicity, disability or a token: what no list needs is not written.</source>
        <translation>Enwau, rhifau, cyflyrau a dyddiadau sydd eu hangen ar y rhestri, eich drafftiau a’ch blwch anfon. Byth dyddiad geni, cyfeiriad, cyfeiriad e-bost, ethnigrwydd, anabledd na thocyn: ni ysgrifennir yr hyn nad oes ei angen ar unrhyw restr.</translation>
    </message>
    <message>
        <source>It is kept in %1, in files that only you can read. They are not encrypted: use disk encryption.</source>
        <translation>Fe’i cedwir yn %1, mewn ffeiliau y gallwch chi’n unig eu darllen. Nid ydynt wedi’u hamgryptio: defnyddiwch amgryptio disg.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Maint &amp;testun</translation>
    </message>
    <message>
        <source> per cent</source>
        <translation> y cant</translation>
    </message>
    <message>
        <source>Text size in per cent of the computer’s own</source>
        <translation>Maint testun fel canran o faint y cyfrifiadur ei hun</translation>
    </message>
    <message>
        <source>Language, colours and text size. They change at once and without a restart.</source>
        <translation>Iaith, lliwiau a maint y testun. Maent yn newid ar unwaith a heb ailgychwyn.</translation>
    </message>
    <message>
        <source>Needs a person first</source>
        <translation>Angen person yn gyntaf</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after the number in the box</comment>
        <translation>
            <numerusform>diwrnod</numerusform>
            <numerusform>diwrnod</numerusform>
            <numerusform>diwrnod</numerusform>
            <numerusform>diwrnod</numerusform>
            <numerusform>diwrnod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Records from %1, saved %2</source>
        <translation>Cofnodion o %1, cadwyd: %2</translation>
    </message>
    <message>
        <source>%1 read, as of %2.</source>
        <translation>Darllenwyd %1, fel yr oedd ar %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the earlier file(s) are not in it any more.</source>
        <translation>
            <numerusform>Nid yw %n o gofnodion y ffeil gynharach ynddi mwyach.</numerusform>
            <numerusform>Nid yw %n cofnod o’r ffeil gynharach ynddi mwyach.</numerusform>
            <numerusform>Nid yw %n o gofnodion y ffeil gynharach ynddi mwyach.</numerusform>
            <numerusform>Nid yw %n o gofnodion y ffeil gynharach ynddi mwyach.</numerusform>
            <numerusform>Nid yw %n o gofnodion y ffeil gynharach ynddi mwyach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that you had written to a file show in it now: they are done.</source>
        <translation>
            <numerusform>Mae %n o ddrafftiau a ysgrifennwyd gennych i ffeil i’w gweld ynddi nawr: maent wedi’u gwneud.</numerusform>
            <numerusform>Mae %n drafft a ysgrifennwyd gennych i ffeil i’w weld ynddi nawr: mae wedi’i wneud.</numerusform>
            <numerusform>Mae %n o ddrafftiau a ysgrifennwyd gennych i ffeil i’w gweld ynddi nawr: maent wedi’u gwneud.</numerusform>
            <numerusform>Mae %n o ddrafftiau a ysgrifennwyd gennych i ffeil i’w gweld ynddi nawr: maent wedi’u gwneud.</numerusform>
            <numerusform>Mae %n o ddrafftiau a ysgrifennwyd gennych i ffeil i’w gweld ynddi nawr: maent wedi’u gwneud.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a list of records that the service gives. Nothing was changed. Export the list again and choose that file.</source>
        <translation>Nid rhestr o gofnodion y mae’r gwasanaeth yn ei rhoi yw’r ffeil hon. Ni newidiwyd dim. Allforiwch y rhestr eto a dewiswch y ffeil honno.</translation>
    </message>
    <message>
        <source>There are no records in this file. Nothing was changed. Choose whom to list before you export.</source>
        <translation>Nid oes cofnodion yn y ffeil hon. Ni newidiwyd dim. Dewiswch bwy i’w rhestru cyn i chi allforio.</translation>
    </message>
    <message>
        <source>%1 is older than the file that was opened last. Nothing was changed. Export the list again.</source>
        <translation>Mae %1 yn hŷn na’r ffeil a agorwyd ddiwethaf. Ni newidiwyd dim. Allforiwch y rhestr eto.</translation>
    </message>
    <message>
        <source>The records in %1 are of another environment. Nothing was changed. Open the file as a connection of its own.</source>
        <translation>Mae’r cofnodion yn %1 yn perthyn i amgylchedd arall. Ni newidiwyd dim. Agorwch y ffeil fel cysylltiad ar wahân.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopiwyd. Ni newidiwyd dim.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and were left out (row(s) %1). What you had of them stays as it was. Look at their IDs and dates, then export the list again and open it as it comes.</source>
        <translation>
            <numerusform>Ni ellid darllen %n o resi, ac fe’u gadawyd allan (rhesi %1). Mae’r hyn oedd gennych ohonynt yn aros fel yr oedd. Edrychwch ar eu IDau a’u dyddiadau, yna allforiwch y rhestr eto a’i hagor fel y daw.</numerusform>
            <numerusform>Ni ellid darllen %n rhes, ac fe’i gadawyd allan (rhes %1). Mae’r hyn oedd gennych ohoni yn aros fel yr oedd. Edrychwch ar ei ID a’i dyddiadau, yna allforiwch y rhestr eto a’i hagor fel y daw.</numerusform>
            <numerusform>Ni ellid darllen %n res, ac fe’u gadawyd allan (rhesi %1). Mae’r hyn oedd gennych ohonynt yn aros fel yr oedd. Edrychwch ar eu IDau a’u dyddiadau, yna allforiwch y rhestr eto a’i hagor fel y daw.</numerusform>
            <numerusform>Ni ellid darllen %n rhes, ac fe’u gadawyd allan (rhesi %1). Mae’r hyn oedd gennych ohonynt yn aros fel yr oedd. Edrychwch ar eu IDau a’u dyddiadau, yna allforiwch y rhestr eto a’i hagor fel y daw.</numerusform>
            <numerusform>Ni ellid darllen %n o resi, ac fe’u gadawyd allan (rhesi %1). Mae’r hyn oedd gennych ohonynt yn aros fel yr oedd. Edrychwch ar eu IDau a’u dyddiadau, yna allforiwch y rhestr eto a’i hagor fel y daw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Provider Desk</source>
        <translation>Croeso i Provider Desk</translation>
    </message>
    <message>
        <source>Practise with made-up data</source>
        <translation>Ymarfer gyda data ffug</translation>
    </message>
    <message>
        <source>A practice server runs on this computer. You can try everything: nothing reaches DfE or TEC.</source>
        <translation>Mae gweinydd ymarfer yn rhedeg ar y cyfrifiadur hwn. Gallwch roi cynnig ar bopeth: nid oes dim yn cyrraedd DfE na TEC.</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>&amp;Ymarfer</translation>
    </message>
    <message>
        <source>Connect a service</source>
        <translation>Cysylltu gwasanaeth</translation>
    </message>
    <message>
        <source>You need a token that the service gave your organisation. It is kept in this computer’s keychain, never in a file.</source>
        <translation>Mae arnoch angen tocyn a roddodd y gwasanaeth i’ch sefydliad. Cedwir ef yng nghadwyn allweddi’r cyfrifiadur hwn, byth mewn ffeil.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Cysylltu</translation>
    </message>
    <message>
        <source>Open a colleague’s connection file</source>
        <translation>Agor ffeil cysylltiad cydweithiwr</translation>
    </message>
    <message>
        <source>It holds the address and the settings, but no token: you enter your own.</source>
        <translation>Mae’n cynnwys y cyfeiriad a’r gosodiadau, ond dim tocyn: chi sy’n rhoi eich un chi.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Agor ffeil…</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Dechrau am y tro cyntaf</translation>
    </message>
    <message>
        <source>Open a connection file</source>
        <translation>Agor ffeil cysylltiad</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Ffeiliau cysylltiad (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The file %1 could not be read. Ask your colleague to save it again.</source>
        <translation>Ni ellid darllen y ffeil %1. Gofynnwch i’ch cydweithiwr ei chadw eto.</translation>
    </message>
    <message>
        <source>%1 is not a connection file. It must name a service and an address.</source>
        <translation>Nid ffeil cysylltiad yw %1. Rhaid iddi enwi gwasanaeth a chyfeiriad.</translation>
    </message>
    <message>
        <source>Who can get a token</source>
        <translation>Pwy all gael tocyn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a service, &quot;Register&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work without a token</source>
        <extracomment>%1 is a file of a service, &quot;Register&apos;s export of trainee records&quot;</extracomment>
        <translation>Gweithio heb docyn</translation>
    </message>
    <message>
        <source>Open %1: look, draft and check, then write the file that its bulk upload accepts. %2</source>
        <translation>Agorwch %1: edrychwch, drafftiwch a gwiriwch, yna ysgrifennwch y ffeil y mae ei lanlwytho swmp yn ei derbyn. %2</translation>
    </message>
    <message>
        <source>Open the &amp;list…</source>
        <translation>Agor y &amp;rhestr…</translation>
    </message>
    <message>
        <source>Open a list of records</source>
        <translation>Agor rhestr o gofnodion</translation>
    </message>
    <message>
        <source>See your trainees, participants and agreements in one window, draft changes offline, and know that each was sent once and has arrived. Choose how to begin.</source>
        <translation>Gwelwch eich hyfforddeion, cyfranogwyr a chytundebau mewn un ffenestr, drafftiwch newidiadau all-lein, a gwybod bod pob un wedi’i anfon unwaith ac wedi cyrraedd. Dewiswch sut i ddechrau.</translation>
    </message>
    <message>
        <source>The ways to begin. Practising needs no token and reaches no service, so that nothing can go wrong there.</source>
        <translation>Y ffyrdd o ddechrau. Nid oes angen tocyn i ymarfer ac nid yw’n cyrraedd unrhyw wasanaeth, felly ni all dim fynd o’i le yno.</translation>
    </message>
    <message>
        <source>%1 names an address to which no token may be sent. Nothing was changed. The address must begin with https://.</source>
        <translation>Mae %1 yn enwi cyfeiriad na chaniateir anfon tocyn iddo. Ni newidiwyd dim. Rhaid i’r cyfeiriad ddechrau â https://.</translation>
    </message>
    <message>
        <source>You need a token that the service gave your organisation. This computer has no keychain: it is kept for this run only.</source>
        <translation>Mae arnoch angen tocyn a roddodd y gwasanaeth i’ch sefydliad. Nid oes cadwyn allweddi gan y cyfrifiadur hwn: fe’i cedwir am y tro hwn yn unig.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>A state that this version of the desk does not know. It is shown as it came.</source>
        <translation>Cyflwr nad yw’r fersiwn hwn o’r ddesg yn ei adnabod. Fe’i dangosir fel y daeth.</translation>
    </message>
    <message>
        <source>It does not become anything else.</source>
        <translation>Nid yw’n troi’n ddim byd arall.</translation>
    </message>
    <message>
        <source>Can become: %1</source>
        <translation>Gall droi’n: %1</translation>
    </message>
    <message>
        <source>Nothing can be done with it here.</source>
        <translation>Ni ellir gwneud dim ag ef yma.</translation>
    </message>
    <message>
        <source>What can be done: %1</source>
        <translation>Beth y gellir ei wneud: %1</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Ddim yn bosibl: %1</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Pending</source>
        <translation>Yn yr arfaeth</translation>
    </message>
    <message>
        <source>The agreement is signed and participation has not started.</source>
        <translation>Mae’r cytundeb wedi’i lofnodi ac nid yw’r cyfranogiad wedi dechrau.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Gweithredol</translation>
    </message>
    <message>
        <source>The learner is in training with the employer.</source>
        <translation>Mae’r dysgwr yn hyfforddi gyda’r cyflogwr.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wedi’i oedi</translation>
    </message>
    <message>
        <source>Training is paused for a reason of the learner or the work, such as seasonal work or parental leave.</source>
        <translation>Mae’r hyfforddiant ar saib am reswm sy’n ymwneud â’r dysgwr neu’r gwaith, megis gwaith tymhorol neu absenoldeb rhiant.</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>Mewn cyfnod gras</translation>
    </message>
    <message>
        <source>The learner lost the job. After 42 days the agreement is withdrawn by the system.</source>
        <translation>Collodd y dysgwr y swydd. Ar ôl 42 diwrnod bydd y system yn tynnu’r cytundeb yn ôl.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>Mae’r cytundeb wedi dod i ben.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi tynnu’n ôl</translation>
    </message>
    <message>
        <source>The learner was withdrawn, and all open enrolments with the agreement.</source>
        <translation>Cafodd y dysgwr ei dynnu’n ôl, a phob cofrestriad agored gyda’r cytundeb.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Wedi’i gyflwyno</translation>
    </message>
    <message>
        <source>The service has it. Funding for the person is not confirmed yet.</source>
        <translation>Mae gan y gwasanaeth y datganiad. Nid yw cyllid ar gyfer y person wedi’i gadarnhau eto.</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Cymwys</translation>
    </message>
    <message>
        <source>Funding is confirmed. It is attached to the next open statement.</source>
        <translation>Cadarnhawyd y cyllid. Mae ynghlwm wrth y gyfriflen agored nesaf.</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Taladwy</translation>
    </message>
    <message>
        <source>The statement has passed its cut-off date and waits for payment.</source>
        <translation>Mae’r gyfriflen wedi mynd heibio’i dyddiad cau ac yn aros am daliad.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Talwyd</translation>
    </message>
    <message>
        <source>DfE has authorised the payment. A void now takes the money back.</source>
        <translation>Mae DfE wedi awdurdodi’r taliad. Mae dirymu nawr yn cymryd yr arian yn ôl.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Wedi’i ddirymu</translation>
    </message>
    <message>
        <source>Taken back before it was paid. It cannot be restored. A new declaration can be submitted.</source>
        <translation>Cafodd ei dynnu’n ôl cyn ei dalu. Ni ellir ei adfer. Gellir cyflwyno datganiad newydd.</translation>
    </message>
    <message>
        <source>Awaiting clawback</source>
        <translation>Yn aros am adfachu</translation>
    </message>
    <message>
        <source>Voided after payment. The money will be taken back on a later statement.</source>
        <translation>Dirymwyd ar ôl talu. Caiff yr arian ei gymryd yn ôl ar gyfriflen ddiweddarach.</translation>
    </message>
    <message>
        <source>Clawed back</source>
        <translation>Wedi’i adfachu</translation>
    </message>
    <message>
        <source>The payment was taken back. A new declaration can be submitted.</source>
        <translation>Cymerwyd y taliad yn ôl. Gellir cyflwyno datganiad newydd.</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Anghymwys</translation>
    </message>
    <message>
        <source>An older state for a duplicate. The service refuses duplicates today and no longer uses it.</source>
        <translation>Cyflwr hŷn ar gyfer datganiad dyblyg. Mae’r gwasanaeth yn gwrthod rhai dyblyg heddiw ac nid yw’n defnyddio’r cyflwr mwyach.</translation>
    </message>
    <message>
        <source>In training with you, about to begin, or finished without having left.</source>
        <translation>Yn hyfforddi gyda chi, ar fin dechrau, neu wedi gorffen heb adael.</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Wedi gohirio</translation>
    </message>
    <message>
        <source>Training is paused. It can be resumed from the next day, and declarations are still accepted.</source>
        <translation>Mae’r hyfforddiant ar saib. Gellir ailafael ynddo o’r diwrnod nesaf, a derbynnir datganiadau o hyd.</translation>
    </message>
    <message>
        <source>Training with you has ended. It can be resumed from the next day. Declarations need a date before the withdrawal.</source>
        <translation>Mae’r hyfforddiant gyda chi wedi dod i ben. Gellir ailafael ynddo o’r diwrnod nesaf. Rhaid i ddyddiad datganiadau fod cyn y tynnu’n ôl.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>The record was begun in the Register website and has not been submitted.</source>
        <translation>Dechreuwyd y cofnod ar wefan Register ac nid yw wedi’i gyflwyno.</translation>
    </message>
    <message>
        <source>Pending TRN</source>
        <translation>Yn aros am TRN</translation>
    </message>
    <message>
        <source>DfE has been asked for a teacher reference number and has not answered yet.</source>
        <translation>Gofynnwyd i DfE am rif cyfeirnod athro ac nid yw wedi ateb eto.</translation>
    </message>
    <message>
        <source>TRN received</source>
        <translation>TRN wedi dod i law</translation>
    </message>
    <message>
        <source>The trainee has a teacher reference number and is in training.</source>
        <translation>Mae gan yr hyfforddai rif cyfeirnod athro ac mae’n hyfforddi.</translation>
    </message>
    <message>
        <source>QTS pending</source>
        <translation>QTS yn yr arfaeth</translation>
    </message>
    <message>
        <source>The standards are recorded as met. DfE still has to update the teaching record.</source>
        <translation>Cofnodwyd bod y safonau wedi’u bodloni. Mae angen i DfE ddiweddaru’r cofnod addysgu o hyd.</translation>
    </message>
    <message>
        <source>EYTS pending</source>
        <translation>EYTS yn yr arfaeth</translation>
    </message>
    <message>
        <source>Holds QTS</source>
        <translation>Yn dal QTS</translation>
    </message>
    <message>
        <source>The teaching record shows the award. Nothing can be changed here.</source>
        <translation>Mae’r cofnod addysgu’n dangos y dyfarniad. Ni ellir newid dim yma.</translation>
    </message>
    <message>
        <source>Holds EYTS</source>
        <translation>Yn dal EYTS</translation>
    </message>
    <message>
        <source>The trainee has left the course. Only DfE can undo this.</source>
        <translation>Mae’r hyfforddai wedi gadael y cwrs. DfE yn unig all ddadwneud hyn.</translation>
    </message>
    <message>
        <source>Training with you begins on a later day.</source>
        <translation>Bydd yr hyfforddiant gyda chi’n dechrau ar ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>In training with you now, or finished without having left.</source>
        <translation>Yn hyfforddi gyda chi nawr, neu wedi gorffen heb adael.</translation>
    </message>
    <message>
        <source>Training with you ends on a day to come.</source>
        <translation>Bydd yr hyfforddiant gyda chi’n dod i ben ar ddiwrnod sydd i ddod.</translation>
    </message>
    <message>
        <source>Training with you has ended, or was deferred or withdrawn.</source>
        <translation>Mae’r hyfforddiant gyda chi wedi dod i ben, neu wedi’i ohirio neu ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>An older value. The service says Left today and no longer uses it.</source>
        <translation>Gwerth hŷn. Wedi gadael mae’r gwasanaeth yn ei ddweud heddiw, ac nid yw’n defnyddio’r gwerth hwn mwyach.</translation>
    </message>
    <message>
        <source>Training is paused. Reinstating is possible in the Register web service only.</source>
        <translation>Mae’r hyfforddiant ar saib. Dim ond yng ngwasanaeth gwe Register y gellir adfer.</translation>
    </message>
    <message>
        <source>Reinstate: possible in the Register web service only. Open the trainee’s page there</source>
        <translation>Adfer: yn bosibl yng ngwasanaeth gwe Register yn unig. Agorwch dudalen yr hyfforddai yno</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Anghyflawn</translation>
    </message>
    <message>
        <source>The day of leaving or of joining is still to come.</source>
        <translation>Mae’r diwrnod gadael neu ymuno eto i ddod.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Wedi’i gwblhau</translation>
    </message>
    <message>
        <source>The person has left, and has joined where a new school is known.</source>
        <translation>Mae’r person wedi gadael, ac wedi ymuno lle mae ysgol newydd yn hysbys.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Refres&amp;h</source>
        <translation>Adn&amp;ewyddu</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>G&amp;weithio all-lein</translation>
    </message>
    <message>
        <source>State of the data and the outbox</source>
        <translation>Cyflwr y data a’r blwch anfon</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Cancel fetching</source>
        <translation>Canslo nôl</translation>
    </message>
    <message>
        <source>Fetch what changed (F5). Never sends anything</source>
        <translation>Nôl yr hyn a newidiodd (F5). Nid yw byth yn anfon dim</translation>
    </message>
    <message>
        <source>Everything but sending and fetching works</source>
        <translation>Mae popeth ond anfon a nôl yn gweithio</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Yn agor y blwch anfon</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Yn gweithio all-lein</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Dim cysylltiad eto</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <translation>Data o %1</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Dim wedi’i nôl eto</translation>
    </message>
    <message>
        <source>Working offline. %1</source>
        <translation>Yn gweithio all-lein. %1</translation>
    </message>
    <message>
        <source>The service asks us to wait until %1. Nothing is lost</source>
        <translation>Mae’r gwasanaeth yn gofyn i ni aros tan %1. Ni chollwyd dim</translation>
    </message>
    <message>
        <source>The service cannot be reached. %1</source>
        <translation>Ni ellir cyrraedd y gwasanaeth. %1</translation>
    </message>
    <message>
        <source>Online. Updated %1</source>
        <translation>Ar-lein. Diweddarwyd %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to send</source>
        <translation>
            <numerusform>%n yn barod i’w hanfon</numerusform>
            <numerusform>%n yn barod i’w anfon</numerusform>
            <numerusform>%n yn barod i’w hanfon</numerusform>
            <numerusform>%n yn barod i’w hanfon</numerusform>
            <numerusform>%n yn barod i’w hanfon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The oldest is from %2</source>
        <translation>%1. Daw’r hynaf o %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Yn anfon %1 o %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 o %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>Mae angen eich sylw ar %n</numerusform>
            <numerusform>Mae angen eich sylw ar %n</numerusform>
            <numerusform>Mae angen eich sylw ar %n</numerusform>
            <numerusform>Mae angen eich sylw ar %n</numerusform>
            <numerusform>Mae angen eich sylw ar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the list, the nearest first</source>
        <translation>Yn agor y rhestr, yr agosaf yn gyntaf</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due soon</source>
        <translation>
            <numerusform>%n o bethau i’w gwneud yn fuan</numerusform>
            <numerusform>%n peth i’w wneud yn fuan</numerusform>
            <numerusform>%n o bethau i’w gwneud yn fuan</numerusform>
            <numerusform>%n o bethau i’w gwneud yn fuan</numerusform>
            <numerusform>%n o bethau i’w gwneud yn fuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more due</source>
        <translation>
            <numerusform>%1, a hefyd %n o bethau eraill i’w gwneud cyn hir</numerusform>
            <numerusform>%1, a hefyd %n peth arall i’w wneud cyn hir</numerusform>
            <numerusform>%1, a hefyd %n o bethau eraill i’w gwneud cyn hir</numerusform>
            <numerusform>%1, a hefyd %n o bethau eraill i’w gwneud cyn hir</numerusform>
            <numerusform>%1, a hefyd %n o bethau eraill i’w gwneud cyn hir</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens Second person</source>
        <translation>Yn agor Ail berson</translation>
    </message>
    <message>
        <source>No secure connection could be made. %1</source>
        <translation>Ni ellid gwneud cysylltiad diogel. %1</translation>
    </message>
    <message>
        <source>Waiting for a second person: %1</source>
        <translation>Yn aros am ail berson: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Adnewyddu</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Gweithio all-lein</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Wedi’u dal yn ôl: %1</translation>
    </message>
    <message>
        <source>%1 did not accept its token: paste a new one under Connections. %2</source>
        <extracomment>%1 is the name of a connection, %2 is &quot;Data from 21 August 2026 at 4:10pm&quot;</extracomment>
        <translation>Ni dderbyniodd %1 ei docyn: gludwch un newydd dan Cysylltiadau. %2</translation>
    </message>
    <message>
        <source>%1 has no token yet: paste one under Connections. %2</source>
        <translation>Nid oes gan %1 docyn eto: gludwch un dan Cysylltiadau. %2</translation>
    </message>
    <message>
        <source>The service has a problem. The desk waits until %1, then tries again. Nothing is lost</source>
        <translation>Mae gan y gwasanaeth broblem. Mae’r ddesg yn aros tan %1, yna’n rhoi cynnig arall arni. Ni chollwyd dim</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>More to the left</source>
        <translation>Mwy i’r chwith</translation>
    </message>
    <message>
        <source>More to the right</source>
        <translation>Mwy i’r dde</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>Bring files in, save templates and tables</source>
        <translation>Dod â ffeiliau i mewn, cadw templedi a thablau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Mewnforio…</translation>
    </message>
    <message>
        <source>&amp;Paste a column…</source>
        <translation>&amp;Gludo colofn…</translation>
    </message>
    <message>
        <source>&amp;Add by ID…</source>
        <translation>&amp;Ychwanegu yn ôl ID…</translation>
    </message>
    <message>
        <source>Save a &amp;template for these rows</source>
        <translation>Cadw &amp;templed ar gyfer y rhesi hyn</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Allforio fel &amp;CSV…</translation>
    </message>
    <message>
        <source>Export as &amp;Excel…</source>
        <translation>Allforio fel &amp;Excel…</translation>
    </message>
    <message>
        <source>%1 is not connected yet.</source>
        <translation>%1: heb ei gysylltu eto.</translation>
    </message>
    <message>
        <source>Nothing can be done here for many at once, so there is nothing to paste for.</source>
        <translation>Ni ellir gwneud dim yma i lawer ar unwaith, felly nid oes dim i ludo ar ei gyfer.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a column of IDs, or of IDs and dates, in your spreadsheet first.</source>
        <translation>Nid oes dim i’w ludo. Copïwch golofn o IDau, neu o IDau a dyddiadau, yn eich taenlen yn gyntaf.</translation>
    </message>
    <message>
        <source>Select at least one row of the table first.</source>
        <translation>Dewiswch o leiaf un rhes o’r tabl yn gyntaf.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Cadw templed</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Allforio’r tabl</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Yn ysgrifennu %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1 saved to %2.</source>
        <translation>Cadwyd %1 i %2.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stopiwyd. Nid ysgrifennwyd ffeil.</translation>
    </message>
    <message>
        <source>What are the pasted rows for?</source>
        <translation>Ar gyfer beth mae’r rhesi a ludwyd?</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Ffe&amp;il</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Sort by %1</source>
        <translation>Trefnu yn ôl %1</translation>
    </message>
    <message>
        <source>Move %1 to the left</source>
        <translation>Symud %1 i’r chwith</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>Symud %1 i’r dde</translation>
    </message>
    <message>
        <source>Make %1 wider</source>
        <translation>Gwneud %1 yn lletach</translation>
    </message>
    <message>
        <source>Make %1 narrower</source>
        <translation>Gwneud %1 yn gulach</translation>
    </message>
    <message>
        <source>%1 is column %2 of %3</source>
        <translation>Colofn %2 o %3 yw %1</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Wedi’i drefnu yn ôl %1</translation>
    </message>
    <message>
        <source>Sorted by %1, the other way round</source>
        <translation>Wedi’i drefnu yn ôl %1, y ffordd arall</translation>
    </message>
</context>
<context>
    <name>TableOut</name>
    <message numerus="yes">
        <source>%n row(s) saved to %1.</source>
        <translation>
            <numerusform>Cadwyd %n o resi yn %1.</numerusform>
            <numerusform>Cadwyd %n rhes yn %1.</numerusform>
            <numerusform>Cadwyd %n o resi yn %1.</numerusform>
            <numerusform>Cadwyd %n o resi yn %1.</numerusform>
            <numerusform>Cadwyd %n o resi yn %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save this table…</source>
        <translation>&amp;Cadw’r tabl hwn…</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Cadw fel ffeil</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Rhagor</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Rhagor y gellir ei wneud</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Dangosir %1 o %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 selected, %2 hidden by the filter</source>
        <translation>%1 wedi’u dewis, %2 wedi’u cuddio gan yr hidlydd</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 wedi’u dewis</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>diweddarwyd %1</translation>
    </message>
    <message>
        <source>Starting the practice server</source>
        <translation>Yn cychwyn y gweinydd ymarfer</translation>
    </message>
    <message>
        <source>Made-up data appears here in a moment.</source>
        <translation>Bydd data ffug yn ymddangos yma ymhen ennyd.</translation>
    </message>
    <message>
        <source>%1 is not connected yet</source>
        <translation>Nid yw %1 wedi’i gysylltu eto</translation>
    </message>
    <message>
        <source>Connect it with the token that it gave your organisation.</source>
        <translation>Cysylltwch ef â’r tocyn a roddodd i’ch sefydliad.</translation>
    </message>
    <message>
        <source>Co&amp;nnect a service</source>
        <translation>Cysyll&amp;tu gwasanaeth</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nid oes dim yn cyfateb</translation>
    </message>
    <message>
        <source>The search or the filters hide all %1.</source>
        <translation>Mae’r chwiliad neu’r hidlwyr yn cuddio’r cyfan: %1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clirio’r hidlwyr</translation>
    </message>
    <message>
        <source>Your sign-in was not accepted</source>
        <translation>Ni dderbyniwyd eich mewngofnodi</translation>
    </message>
    <message>
        <source>The token may have expired, been revoked or be for another environment. Nothing is lost.</source>
        <translation>Efallai fod y tocyn wedi dod i ben, wedi’i ddiddymu neu ar gyfer amgylchedd arall. Ni chollwyd dim.</translation>
    </message>
    <message>
        <source>Open co&amp;nnections</source>
        <translation>Agor cy&amp;sylltiadau</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>Yn nôl o %1</translation>
    </message>
    <message>
        <source>Rows appear here as they come.</source>
        <translation>Mae rhesi’n ymddangos yma wrth iddynt ddod.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Dim wedi’i nôl eto</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Rydych yn gweithio all-lein.</translation>
    </message>
    <message>
        <source>&amp;Work online</source>
        <translation>&amp;Gweithio ar-lein</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Dim yma</translation>
    </message>
    <message>
        <source>Fetch no&amp;w</source>
        <translation>Nôl na&amp;wr</translation>
    </message>
    <message>
        <source>This column is not the service’s own and cannot be sorted by.</source>
        <translation>Nid colofn y gwasanaeth ei hun yw hon ac ni ellir trefnu yn ôl hi.</translation>
    </message>
    <message>
        <source>Select at least one row of the table first.</source>
        <translation>Dewiswch o leiaf un rhes o’r tabl yn gyntaf.</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>y cofnod hwn</translation>
    </message>
    <message>
        <source>%1 is not possible for %2 yet: %3</source>
        <translation>Nid yw %1 yn bosibl i %2 eto: %3</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Agor y manylion</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copïo fel testun</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Bysell: %1</translation>
    </message>
    <message>
        <source>Select all %1 shown</source>
        <translation>Dewis pob un o’r %1 a ddangosir</translation>
    </message>
    <message>
        <source>The practice server does not answer</source>
        <translation>Nid yw’r gweinydd ymarfer yn ateb</translation>
    </message>
    <message>
        <source>The desk looks for it every few seconds. Made-up data appears here when it answers.</source>
        <translation>Mae’r ddesg yn chwilio amdano bob ychydig eiliadau. Bydd data ffug yn ymddangos yma pan fydd yn ateb.</translation>
    </message>
    <message>
        <source>nobody is selected</source>
        <translation>nid oes neb wedi’i ddewis</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ar gyfer %1</translation>
    </message>
    <message>
        <source>for %1 selected</source>
        <translation>ar gyfer %1 a ddewiswyd</translation>
    </message>
    <message>
        <source>Shows how many rows there are by the values of a column</source>
        <translation>Yn dangos faint o resi sydd yn ôl gwerthoedd colofn</translation>
    </message>
    <message>
        <source>Mark as re&amp;viewed</source>
        <translation>&amp;Nodi fel wedi’u hadolygu</translation>
    </message>
    <message>
        <source>The selected rows. They come back when they change again</source>
        <translation>Y rhesi a ddewiswyd. Byddant yn dod yn ôl pan fyddant yn newid eto</translation>
    </message>
    <message>
        <source>Last marked by you: %1</source>
        <translation>Nodwyd ddiwethaf gennych chi: %1</translation>
    </message>
    <message>
        <source>Not marked by you before</source>
        <translation>Heb ei nodi gennych chi o’r blaen</translation>
    </message>
    <message>
        <source>Mark &amp;all %1 as reviewed</source>
        <translation>Nodi p&amp;ob un o’r %1 fel wedi’u hadolygu</translation>
    </message>
    <message>
        <source>The connection does not say which lead provider you are, so the desk cannot tell which of these are yours.</source>
        <translation>Nid yw’r cysylltiad yn dweud pa ddarparwr arweiniol ydych chi, felly ni all y ddesg ddweud pa rai o’r rhain yw eich rhai chi.</translation>
    </message>
    <message>
        <source>None of these belongs to “%1”, the lead provider in the connection’s settings. Check the name: until it matches, nothing counts as yours.</source>
        <translation>Nid oes yr un o’r rhain yn perthyn i “%1”, y darparwr arweiniol yng ngosodiadau’r cysylltiad. Gwiriwch yr enw: nes iddo gyfateb, nid oes dim yn cyfrif fel eich un chi.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Agor cysylltiadau</translation>
    </message>
    <message>
        <source>%1 is not possible for %2: %3</source>
        <translation>Nid yw %1 yn bosibl i %2: %3</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Clirio’r dewis</translation>
    </message>
    <message>
        <source>C&amp;ount by</source>
        <translation>Cyfrif &amp;yn ôl</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>DfE switched this version off in June 2026. It was in the sandbox only.</source>
        <translation>Diffoddodd DfE y fersiwn hwn ym mis Mehefin 2026. Yn y blwch tywod yn unig yr oedd.</translation>
    </message>
    <message>
        <source>DfE switched this version off on 1 August 2026.</source>
        <translation>Diffoddodd DfE y fersiwn hwn ar 1 Awst 2026.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Trainees</source>
        <translation>Hyfforddeion</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>No trainees are here yet. Refresh to fetch them from Register, or choose other academic cycles in the connection’s settings.</source>
        <translation>Nid oes hyfforddeion yma eto. Adnewyddwch i’w nôl o Register, neu dewiswch gylchoedd academaidd eraill yng ngosodiadau’r cysylltiad.</translation>
    </message>
    <message>
        <source>Ready for award</source>
        <translation>Barod am ddyfarniad</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Nobody has the state TRN received. Trainees appear here when DfE has given them a teacher reference number.</source>
        <translation>Nid oes neb â’r cyflwr TRN wedi dod i law. Mae hyfforddeion yn ymddangos yma pan fydd DfE wedi rhoi rhif cyfeirnod athro iddynt.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>No participants are here yet. Refresh to fetch them from the service.</source>
        <translation>Nid oes cyfranogwyr yma eto. Adnewyddwch i’w nôl o’r gwasanaeth.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>No declarations are here yet. Refresh to fetch them, or submit one from a participant.</source>
        <translation>Nid oes datganiadau yma eto. Adnewyddwch i’w nôl, neu cyflwynwch un o dudalen cyfranogwr.</translation>
    </message>
    <message>
        <source>Review declarations</source>
        <translation>Adolygu datganiadau</translation>
    </message>
    <message>
        <source>There are no declarations to review. Refresh to fetch them from the service.</source>
        <translation>Nid oes datganiadau i’w hadolygu. Adnewyddwch i’w nôl o’r gwasanaeth.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Cyfriflenni</translation>
    </message>
    <message>
        <source>No statements are here yet. Refresh to fetch them from the service.</source>
        <translation>Nid oes cyfriflenni yma eto. Adnewyddwch i’w nôl o’r gwasanaeth.</translation>
    </message>
    <message>
        <source>Training agreements</source>
        <translation>Cytundebau hyfforddi</translation>
    </message>
    <message>
        <source>No agreements are here yet. TEC cannot list them: import a file from your student system, or fetch one by its ID.</source>
        <translation>Nid oes cytundebau yma eto. Ni all TEC eu rhestru: mewnforiwch ffeil o’ch system myfyrwyr, neu nôl un yn ôl ei ID.</translation>
    </message>
    <message>
        <source>Grace ending</source>
        <translation>Cyfnod gras yn dod i ben</translation>
    </message>
    <message>
        <source>No agreement is in grace, as far as this desk has fetched them.</source>
        <translation>Nid oes cytundeb mewn cyfnod gras, hyd y mae’r ddesg hon wedi’u nôl.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ein rhai ni</translation>
    </message>
    <message>
        <source>Other providers’</source>
        <translation>Rhai darparwyr eraill</translation>
    </message>
    <message>
        <source>Changed since my last review</source>
        <translation>Wedi newid ers fy adolygiad diwethaf</translation>
    </message>
    <message>
        <source>Submitted for more than 30 days</source>
        <translation>Wedi’i gyflwyno ers dros 30 diwrnod</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Anghymwys</translation>
    </message>
    <message>
        <source>Awaiting clawback</source>
        <translation>Yn aros am adfachu</translation>
    </message>
    <message>
        <source>Statement closes within 7 days</source>
        <translation>Cyfriflen yn cau o fewn 7 diwrnod</translation>
    </message>
    <message>
        <source>Show its declarations</source>
        <translation>Dangos ei datganiadau</translation>
    </message>
    <message>
        <source>Show its clawbacks</source>
        <translation>Dangos ei hadfachiadau</translation>
    </message>
    <message>
        <source>Can be done now</source>
        <translation>Gellir ei wneud nawr</translation>
    </message>
    <message>
        <source>Changed since you last looked</source>
        <translation>Wedi newid ers i chi edrych ddiwethaf</translation>
    </message>
    <message>
        <source>Your trainees as Register has them, surname A to Z. Select one to see the details and what can be done; select several to do the same for all.</source>
        <translation>Eich hyfforddeion fel y maent gan Register, cyfenw A i Z. Dewiswch un i weld y manylion a beth y gellir ei wneud; dewiswch sawl un i wneud yr un peth i bawb.</translation>
    </message>
    <message>
        <source>Trainees with a teacher reference number whose QTS or EYTS status can be updated next. The column What is missing says what Register would still ask for.</source>
        <translation>Hyfforddeion sydd â rhif cyfeirnod athro ac y gellir diweddaru eu statws QTS neu EYTS nesaf. Mae’r golofn Beth sydd ar goll yn dweud am beth y byddai Register yn dal i ofyn.</translation>
    </message>
    <message>
        <source>Early career teachers and mentors that schools have named you for. Change what has happened to a participant, or declare from here.</source>
        <translation>Athrawon gyrfa gynnar a mentoriaid y mae ysgolion wedi’ch enwi chi ar eu cyfer. Newidiwch yr hyn sydd wedi digwydd i gyfranogwr, neu gwnewch ddatganiad o’r fan hon.</translation>
    </message>
    <message>
        <source>What you and other lead providers have declared. Paid declarations that are voided become clawbacks.</source>
        <translation>Yr hyn yr ydych chi a darparwyr arweiniol eraill wedi’i ddatgan. Mae datganiadau a dalwyd sy’n cael eu dirymu yn troi’n adfachiadau.</translation>
    </message>
    <message>
        <source>Declarations, the latest change first, to see what moved, what is stuck and whose it is. Void from here.</source>
        <translation>Datganiadau, y newid diweddaraf yn gyntaf, i weld beth a symudodd, beth sy’n sownd a phwy sydd piau. Dirymwch o’r fan hon.</translation>
    </message>
    <message>
        <source>The statements by which declarations are paid. After the cut-off date a declaration goes to the next one.</source>
        <translation>Y cyfriflenni y telir datganiadau yn unol â nhw. Ar ôl y dyddiad cau bydd datganiad yn mynd i’r un nesaf.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) cut off within 7 days</source>
        <translation>
            <numerusform>%n o gyfriflenni’n cau o fewn 7 diwrnod</numerusform>
            <numerusform>%n gyfriflen yn cau o fewn 7 diwrnod</numerusform>
            <numerusform>%n o gyfriflenni’n cau o fewn 7 diwrnod</numerusform>
            <numerusform>%n o gyfriflenni’n cau o fewn 7 diwrnod</numerusform>
            <numerusform>%n o gyfriflenni’n cau o fewn 7 diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Training agreements that this desk knows. TEC cannot list them: they come from a file or one at a time by their ID.</source>
        <translation>Cytundebau hyfforddi y mae’r ddesg hon yn gwybod amdanynt. Ni all TEC eu rhestru: dônt o ffeil neu un ar y tro yn ôl eu ID.</translation>
    </message>
    <message>
        <source>Agreements in grace, the nearest end first. The day on which grace ends is our reading of 42 days, not TEC’s own word.</source>
        <translation>Cytundebau mewn cyfnod gras, y diwedd agosaf yn gyntaf. Ein dehongliad ni o 42 diwrnod yw’r diwrnod y daw’r cyfnod gras i ben, nid gair TEC ei hun.</translation>
    </message>
    <message numerus="yes">
        <source>Grace ends within 7 days for %n learner(s)</source>
        <translation>
            <numerusform>Daw’r cyfnod gras i ben o fewn 7 diwrnod i %n o ddysgwyr</numerusform>
            <numerusform>Daw’r cyfnod gras i ben o fewn 7 diwrnod i %n dysgwr</numerusform>
            <numerusform>Daw’r cyfnod gras i ben o fewn 7 diwrnod i %n o ddysgwyr</numerusform>
            <numerusform>Daw’r cyfnod gras i ben o fewn 7 diwrnod i %n o ddysgwyr</numerusform>
            <numerusform>Daw’r cyfnod gras i ben o fewn 7 diwrnod i %n o ddysgwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Yn dal ar agor</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>Show transfers</source>
        <translation>Dangos trosglwyddiadau</translation>
    </message>
    <message>
        <source>Leaving within 30 days</source>
        <translation>Yn gadael o fewn 30 diwrnod</translation>
    </message>
    <message>
        <source>Show its partnerships</source>
        <translation>Dangos ei bartneriaethau</translation>
    </message>
    <message>
        <source>Show its participants</source>
        <translation>Dangos y cyfranogwyr cysylltiedig</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Trosglwyddiadau</translation>
    </message>
    <message>
        <source>Schools and partners</source>
        <translation>Ysgolion a phartneriaid</translation>
    </message>
    <message>
        <source>Participants who leave a school or join one, the latest leaving date first. Schools report transfers: nothing can be changed here.</source>
        <translation>Cyfranogwyr sy’n gadael ysgol neu’n ymuno ag un, y dyddiad gadael diweddaraf yn gyntaf. Ysgolion sy’n rhoi gwybod am drosglwyddiadau: ni ellir newid dim yma.</translation>
    </message>
    <message>
        <source>No transfers are here yet. Refresh to fetch them from the service.</source>
        <translation>Nid oes trosglwyddiadau yma eto. Adnewyddwch i’w nôl o’r gwasanaeth.</translation>
    </message>
    <message>
        <source>Unfunded mentors</source>
        <translation>Mentoriaid heb gyllid</translation>
    </message>
    <message>
        <source>Mentors of your ECTs whom you have never trained yourself. The ECT’s details name them as unfunded mentor.</source>
        <translation>Mentoriaid eich ECTau nad ydych erioed wedi’u hyfforddi eich hun. Mae manylion yr ECT yn eu henwi fel mentor heb ei ariannu.</translation>
    </message>
    <message>
        <source>No unfunded mentors are here yet. Refresh to fetch them from the service.</source>
        <translation>Nid oes mentoriaid heb gyllid yma eto. Adnewyddwch i’w nôl o’r gwasanaeth.</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partneriaethau</translation>
    </message>
    <message>
        <source>The schools and delivery partners that you work with in each cohort, and how many participants are in training there now.</source>
        <translation>Yr ysgolion a’r partneriaid cyflawni yr ydych yn gweithio gyda nhw ym mhob carfan, a faint o gyfranogwyr sy’n hyfforddi yno nawr.</translation>
    </message>
    <message>
        <source>No partnerships are here yet. Refresh to fetch them from the service.</source>
        <translation>Nid oes partneriaethau yma eto. Adnewyddwch i’w nôl o’r gwasanaeth.</translation>
    </message>
    <message>
        <source>Delivery partners</source>
        <translation>Partneriaid cyflawni</translation>
    </message>
    <message>
        <source>The delivery partners that may work with you, and the cohorts for which they may.</source>
        <translation>Y partneriaid cyflawni a gaiff weithio gyda chi, a’r carfanau y cânt wneud hynny ar eu cyfer.</translation>
    </message>
    <message>
        <source>No delivery partners are here yet. Refresh to fetch them from the service.</source>
        <translation>Nid oes partneriaid cyflawni yma eto. Adnewyddwch i’w nôl o’r gwasanaeth.</translation>
    </message>
    <message>
        <source>Submitted for more than {days} days</source>
        <translation>Wedi’i gyflwyno ers dros {days} diwrnod</translation>
    </message>
    <message>
        <source>Statement closes within {days} days</source>
        <translation>Cyfriflen yn cau o fewn {days} diwrnod</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a day, &quot;21 August 2026&quot;; %2 a time, &quot;4:10pm&quot;</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nawr</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n munud yn ôl</numerusform>
            <numerusform>%n munud yn ôl</numerusform>
            <numerusform>%n munud yn ôl</numerusform>
            <numerusform>%n munud yn ôl</numerusform>
            <numerusform>%n munud yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Yn barod i’w anfon</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Yn anfon</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Angen gwirio</translation>
    </message>
    <message>
        <source>Changed while waiting</source>
        <translation>Wedi newid wrth aros</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Heb ei dderbyn</translation>
    </message>
    <message>
        <source>Accepted, waiting for DfE</source>
        <translation>Wedi’i dderbyn, yn aros am DfE</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Wedi’i dderbyn</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Wedi’i ollwng</translation>
    </message>
    <message>
        <source>%1 draft saved</source>
        <extracomment>%1 is what was asked for, &quot;Deferral&quot;</extracomment>
        <translation>%1: drafft wedi’i gadw</translation>
    </message>
    <message>
        <source>%1 ready to send</source>
        <translation>%1: yn barod i’w anfon</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>%1: wrthi’n cael ei anfon</translation>
    </message>
    <message>
        <source>%1: check needed</source>
        <translation>%1: angen gwirio</translation>
    </message>
    <message>
        <source>%1: changed while waiting</source>
        <translation>%1: wedi newid wrth aros</translation>
    </message>
    <message>
        <source>%1 not accepted</source>
        <translation>%1: heb ei dderbyn</translation>
    </message>
    <message>
        <source>%1 accepted, waiting for DfE</source>
        <translation>%1: wedi’i dderbyn, yn aros am DfE</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1: wedi’i dderbyn</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>%1 (sent, not yet confirmed)</source>
        <translation>%1 (wedi’i anfon, heb ei gadarnhau eto)</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>diwrnod olaf</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n diwrnod dros yr amser</numerusform>
            <numerusform>%n diwrnod dros yr amser</numerusform>
            <numerusform>%n diwrnod dros yr amser</numerusform>
            <numerusform>%n diwrnod dros yr amser</numerusform>
            <numerusform>%n diwrnod dros yr amser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accepted, not yet confirmed</source>
        <translation>Wedi’i dderbyn, heb ei gadarnhau eto</translation>
    </message>
    <message>
        <source>%1 accepted, not yet confirmed</source>
        <translation>%1: wedi’i dderbyn, heb ei gadarnhau eto</translation>
    </message>
    <message>
        <source>%1 waits for a second person</source>
        <extracomment>%1 is what was asked for, &quot;Deferral&quot;</extracomment>
        <translation>%1: yn aros am ail berson</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1: wedi’i ddal yn ôl</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Enw ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1 (when last read, %2: it may have changed)</source>
        <extracomment>%1 is what stands in the way, or did, %2 a day and a time</extracomment>
        <translation>%1 (pan ddarllenwyd ddiwethaf, %2: gall fod wedi newid)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Ni ellid ysgrifennu’r llun i %1.</translation>
    </message>
    <message>
        <source>Provider Desk is already open on %1. Its window is shown instead of a second one.</source>
        <translation>Mae Provider Desk ar agor yn barod ar %1. Dangosir ei ffenestr yn lle un arall.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another with --data-dir, or change its permissions.</source>
        <translation>Ni ellir ysgrifennu i’r ffolder %1. Dewiswch un arall gyda --data-dir, neu newidiwch ei chaniatadau.</translation>
    </message>
    <message>
        <source>The folder %1 is in use by another Provider Desk that does not answer. Close that one, or choose another folder with --data-dir.</source>
        <translation>Mae’r ffolder %1 yn cael ei defnyddio gan Provider Desk arall nad yw’n ateb. Caewch hwnnw, neu dewiswch ffolder arall gyda --data-dir.</translation>
    </message>
    <message>
        <source>The window was not settled within 30 seconds. The picture shows it as it was then.</source>
        <translation>Ni setlodd y ffenestr o fewn 30 eiliad. Mae’r llun yn ei dangos fel yr oedd bryd hynny.</translation>
    </message>
    <message>
        <source>The folder %1 is in use on the computer “%2”, or was when it was switched off or the folder was copied from it. Two desks on one folder could send the same thing twice.</source>
        <translation>Mae’r ffolder %1 ar waith ar y cyfrifiadur “%2”, neu roedd pan ddiffoddwyd hwnnw neu pan gopïwyd y ffolder oddi arno. Gallai dwy ddesg ar un ffolder anfon yr un peth ddwywaith.</translation>
    </message>
    <message>
        <source>Close Provider Desk on that computer first. Open it here only if it is closed there.</source>
        <translation>Caewch Provider Desk ar y cyfrifiadur hwnnw yn gyntaf. Agorwch hi yma dim ond os yw ar gau yno.</translation>
    </message>
    <message>
        <source>It is closed there: &amp;open</source>
        <translation>Mae ar gau yno: &amp;agor</translation>
    </message>
    <message>
        <source>&amp;Do not open</source>
        <translation>&amp;Peidio ag agor</translation>
    </message>
</context>
</TS>
