<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mi" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>Provider Desk</source>
        <translation>Provider Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Putanga %1</translation>
    </message>
    <message>
        <source>For people who administer teacher training and work-based learning: their records in one window, changes drafted offline, each sent once.</source>
        <translation>Mā te hunga whakahaere i te whakangungu kaiako me te ako i te mahi: ō rātou mauhanga i te matapihi kotahi, ka tuhia ngā panonitanga hei hukihuki i te tuimotu, kotahi anake te tukunga o ia mea.</translation>
    </message>
    <message>
        <source>This program is made by volunteers. It is not a product of the Department for Education or the Tertiary Education Commission.</source>
        <translation>Nā ngā tūao tēnei papatono i hanga. Ehara i te hua nā te Department for Education, nā Te Amorangi Mātauranga Matua rānei.</translation>
    </message>
    <message>
        <source>Services and the versions of their interfaces</source>
        <translation>Ngā ratonga me ngā putanga o ō rātou atanga</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngā reo</translation>
    </message>
    <message>
        <source>The Welsh and te reo Māori texts await a review by native readers. Where a word is wrong, the report of a reader is welcome.</source>
        <translation>Kei te tatari ngā tuhinga reo Wēra me te reo Māori kia arotakengia e ngā kaipānui matatau. Mēnā he kupu hē, nau mai te pūrongo a te kaipānui.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ngā raihana</translation>
    </message>
    <message>
        <source>Provider Desk is free software under the GNU General Public License, version 3 or later. It comes without warranty.</source>
        <translation>He pūmanawa herekore a Provider Desk i raro i te GNU General Public License, putanga 3, hou ake rānei. Kāore he kupu taurangi.</translation>
    </message>
    <message>
        <source>Code lists of the services are their publishers’, under the Open Government Licence and Creative Commons Attribution.</source>
        <translation>Nā ngā kaiwhakaputa ngā rārangi waehere a ngā ratonga, i raro i te Open Government Licence me te Creative Commons Attribution.</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Pūrongo mō te tautoko</translation>
    </message>
    <message>
        <source>Versions, connections and the last failures, without names, numbers of people or tokens.</source>
        <translation>Ko ngā putanga, ngā hononga me ngā rahunga o muri nei, kāore he ingoa, he tau tangata, he tohu uru rānei.</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Tārua te pūrongo</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard</source>
        <translation>Ka whakanoho i te pūrongo ki te papatopenga</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kua tāruatia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mō tēnei</translation>
    </message>
    <message>
        <source>Versions, licences, and a report for support that you can copy: it holds no names and no tokens.</source>
        <translation>Ngā putanga, ngā raihana, me tētahi pūrongo mō te tautoko ka taea e koe te tārua: kāore he ingoa, kāore he tohu uru i roto.</translation>
    </message>
    <message>
        <source>It uses Qt %1 (LGPL version 3), QtKeychain (BSD), SQLite (public domain), liborcus (MPL 2.0), libxlsxwriter (BSD), zlib (zlib licence) and tl::expected (CC0).</source>
        <translation>Ka whakamahi i a Qt %1 (LGPL putanga 3), QtKeychain (BSD), SQLite (nō te marea), liborcus (MPL 2.0), libxlsxwriter (BSD), zlib (raihana zlib) me tl::expected (CC0).</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Accredited higher education providers can make tokens. School-led providers and training partners cannot.</source>
        <translation>Ka taea e ngā kaiwhakarato mātauranga matua kua whakamanahia te hanga tohu uru. Kāore e taea e ngā kaiwhakarato e ārahina ana e te kura, e ngā hoa whakangungu rānei.</translation>
    </message>
    <message>
        <source>In Register, open Organisation settings, then Manage your tokens. A token lasts 6 months at most and you can have 2. The Register team gives out tokens for the sandbox.</source>
        <translation>I a Register, huakina “Organisation settings”, kātahi “Manage your tokens”. E 6 marama te roa rawa o te tohu uru, ā, e 2 ka taea te whiwhi. Nā te rōpū o Register e tuku ngā tohu uru mō te pouaka onepū.</translation>
    </message>
    <message>
        <source>Without a token you can draft QTS updates here, write the file that Register’s bulk upload accepts and open the file with errors that it gives back. Deferrals cannot be uploaded: make them in Register.</source>
        <translation>Ki te kore he tohu uru, ka taea e koe te tuhi hukihuki mō ngā whakahoutanga QTS i konei, te tuhi i te kōnae e whakaaetia ana e te tukuake tōpū a Register, me te huaki i te kōnae hapa ka whakahokia mai. Kāore e taea te tukuake i ngā hikinga: mahia ki a Register.</translation>
    </message>
    <message>
        <source>Lead providers. A token belongs to one lead provider and one environment.</source>
        <translation>Ngā kaiwhakarato matua. Nō te kaiwhakarato matua kotahi me te taiao kotahi te tohu uru.</translation>
    </message>
    <message>
        <source>DfE sends it to your organisation by Galaxkey. It does not expire.</source>
        <translation>Ka tukuna e DfE ki tō koutou whakahaere mā Galaxkey. Kāore e mōnehu.</translation>
    </message>
    <message>
        <source>Providers and their vendors with an ESL machine account for their EDUMIS number.</source>
        <translation>Ko ngā kaiwhakarato me ā rātou kaihoko pūmanawa he pūkete pūrere ESL tā rātou mō tō rātou tau EDUMIS.</translation>
    </message>
    <message>
        <source>The account’s name is the client ID. It is registered with TEC’s services before the first call.</source>
        <translation>Ko te ingoa o te pūkete te ID kiritaki. Ka rēhitatia ki ngā ratonga a TEC i mua i te karanga tuatahi.</translation>
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
        <translation>Te Amorangi Mātauranga Matua (TEC)</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>As of %1.</source>
        <translation>E ai ki te āhua i te %1.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 i te rorohiko %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nōnahea</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko wai</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>I aha</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Whakahau</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Mauhanga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Whakautu</translation>
    </message>
    <message>
        <source>Dates and codes</source>
        <translation>Ngā rā me ngā waehere</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>C&amp;heck the record</source>
        <translation>&amp;Arowhai i te rārangi ngohe</translation>
    </message>
    <message>
        <source>Reads every line and says whether one was changed or cut out</source>
        <translation>Ka pānui i ia raina, ka kī mēnā i panonitia, i tapahia atu rānei tētahi</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>T&amp;iaki hei kōnae…</translation>
    </message>
    <message>
        <source>Saves the lines that are shown as CSV, with their fingerprints</source>
        <translation>Ka tiaki i ngā raina e whakaaturia ana hei CSV, me ō rātou tohu matimati</translation>
    </message>
    <message>
        <source>Activity record</source>
        <translation>Rārangi ngohe</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Mai i</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>rangi marama tau</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Tae atu ki</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>Whaka&amp;hau</translation>
    </message>
    <message>
        <source>C&amp;olleague</source>
        <translation>H&amp;oa mahi</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Putunga</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Ngā whakahau katoa</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Te katoa o ngā tāngata</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>Ngā putunga katoa</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>raina %n</numerusform>
            <numerusform>raina e %n</numerusform>
            <numerusform>raina e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Kāore anō he mea kia tuhia</translation>
    </message>
    <message>
        <source>Every draft, release, attempt and answer is noted here, with who and when.</source>
        <translation>Ka tuhia ki konei ia hukihuki, ia tukunga, ia nganatanga me ia whakautu, me te kī nā wai, nōnahea hoki.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kāore he mea e hāngai ana</translation>
    </message>
    <message>
        <source>The search or the filters hide every line.</source>
        <translation>E huna ana te kimi, ngā tātari rānei i ngā raina katoa.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ukuia ngā tātari</translation>
    </message>
    <message>
        <source>Reading every line…</source>
        <translation>Kei te pānui i ia raina…</translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation>Whakaatu i te raina %1</translation>
    </message>
    <message>
        <source>Save the lines shown as a file</source>
        <translation>Tiaki i ngā raina e whakaaturia ana hei kōnae</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Ngā ripanga (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Kāore i taea te tuhi i te %1. Tīpakohia tētahi atu kōpaki.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1. Its last line is a fingerprint that shows later changes.</source>
        <translation>
            <numerusform>Kua tiakina hei %1 (raina %n). He tohu matimati te raina whakamutunga, e whakaatu ana i ngā panoni o muri mai.</numerusform>
            <numerusform>Kua tiakina hei %1 (raina e %n). He tohu matimati te raina whakamutunga, e whakaatu ana i ngā panoni o muri mai.</numerusform>
            <numerusform>Kua tiakina hei %1 (raina e %n). He tohu matimati te raina whakamutunga, e whakaatu ana i ngā panoni o muri mai.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done with this desk, by whom and when. It holds IDs, dates and codes but no names, and shows where a line was cut out or changed.</source>
        <translation>Ngā mahi i mahia ki tēnei tēpu, nā wai, nōnahea hoki. He ID, he rā, he waehere kei roto, engari kāore he ingoa, ā, ka whakaatuhia te wāhi i tapahia, i panonihia rānei tētahi raina.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Kimi</translation>
    </message>
    <message>
        <source>name, TRN or ID</source>
        <translation>ingoa, TRN, ID rānei</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>A copy of the outbox was made</source>
        <translation>I hangaia he tārua o te pouaka tuku</translation>
    </message>
    <message>
        <source>The outbox was restored from a copy</source>
        <translation>I whakaorahia te pouaka tuku i tētahi tārua</translation>
    </message>
    <message>
        <source>The activity record was saved as a file</source>
        <translation>I tiakina te rārangi ngohe hei kōnae</translation>
    </message>
    <message>
        <source>A connection was removed from this desk</source>
        <translation>I tangohia tētahi hononga i tēnei tēpu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Tārua</translation>
    </message>
    <message>
        <source>Set aside as</source>
        <translation>I waiho ki te taha ko</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Ngā tāurunga</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Hei arowhai</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Ngā raina</translation>
    </message>
    <message>
        <source>Closing fingerprint</source>
        <translation>Tohu matimati whakakapi</translation>
    </message>
    <message>
        <source>fingerprint %1…</source>
        <translation>tohu matimati %1…</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 i te %2, %3</translation>
    </message>
    <message>
        <source>Restored from a copy: it may have gone meanwhile, so it is checked</source>
        <translation>I whakaorahia i tētahi tārua: tērā pea kua haere kē i taua wā, nō reira ka arowhaia</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Nganatanga %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (kua tangohia)</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n line(s), each as it was written, none missing.</source>
        <translation>
            <numerusform>E tōpū tonu ana te rārangi ngohe: raina %n, e rite tonu ana ki tōna tuhinga, kāore tētahi e ngaro ana.</numerusform>
            <numerusform>E tōpū tonu ana te rārangi ngohe: raina e %n, e rite tonu ana ia raina ki tōna tuhinga, kāore tētahi e ngaro ana.</numerusform>
            <numerusform>E tōpū tonu ana te rārangi ngohe: raina e %n, e rite tonu ana ia raina ki tōna tuhinga, kāore tētahi e ngaro ana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 was changed after it was written, or a line before it. The lines before line %1 are as they were written.</source>
        <translation>I panonitia te raina %1 i muri i tōna tuhinga, tētahi raina rānei i mua i a ia. E rite tonu ana ngā raina i mua i te raina %1 ki ō rātou tuhinga.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before line %1 were cut out. The lines before them are as they were written.</source>
        <translation>
            <numerusform>I tapahia atu tētahi raina (%n) i mua i te raina %1. E rite tonu ana ngā raina o mua atu ki ō rātou tuhinga.</numerusform>
            <numerusform>I tapahia atu ngā raina e %n i mua i te raina %1. E rite tonu ana ngā raina o mua atu ki ō rātou tuhinga.</numerusform>
            <numerusform>I tapahia atu ngā raina e %n i mua i te raina %1. E rite tonu ana ngā raina o mua atu ki ō rātou tuhinga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were cut off the end, after line %1. The lines up to there are as they were written.</source>
        <translation>
            <numerusform>I tapahia atu tētahi raina (%n) i te mutunga, i muri i te raina %1. E rite tonu ana ngā raina tae noa ki reira ki ō rātou tuhinga.</numerusform>
            <numerusform>I tapahia atu ngā raina e %n i te mutunga, i muri i te raina %1. E rite tonu ana ngā raina tae noa ki reira ki ō rātou tuhinga.</numerusform>
            <numerusform>I tapahia atu ngā raina e %n i te mutunga, i muri i te raina %1. E rite tonu ana ngā raina tae noa ki reira ki ō rātou tuhinga.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddById</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tāpiri</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kati</translation>
    </message>
    <message>
        <source>%1: add by ID</source>
        <translation>%1: tāpiri mā te ID</translation>
    </message>
    <message>
        <source>As %1 writes it, with its spaces and leading zeros. The record is fetched at once.</source>
        <translation>Kia rite ki tā %1 tuhi, me ōna āputa me ngā kore o mua. Ka tīkina te mauhanga i taua wā tonu.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Kei te pātai ki a %1…</translation>
    </message>
    <message>
        <source>%1 is kept. It is fetched when the service can be reached.</source>
        <translation>Ka puritia a %1. Ka tīkina ina taea te ratonga.</translation>
    </message>
    <message>
        <source>%1 was fetched and is in the list. You can add another.</source>
        <translation>I tīkina a %1, ā, kei te rārangi. Ka taea e koe te tāpiri i tētahi atu.</translation>
    </message>
    <message>
        <source>%1 was in the list already, and was fetched again.</source>
        <translation>Kei te rārangi kē a %1, ā, kua tīkina anōtia.</translation>
    </message>
    <message>
        <source>Adds one record to the list by the ID that it has in %1, and fetches it from there. Nothing is changed in %1. Without a network the ID is kept and fetched later. You can add several, one after another.</source>
        <translation>Ka tāpiri i tētahi mauhanga ki te rārangi mā te ID kei a ia i %1, ka tikina mai i reira. Kāore he mea e panonitia i %1. Ki te kore he whatunga, ka puritia te ID, ka tikina ā muri ake. Ka taea te tāpiri i ētahi maha, tēnā i muri i tēnā.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Live</source>
        <translation>Tūturu</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pouaka onepū</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Whakaharatau</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Tētahi atu wāhitau</translation>
    </message>
    <message>
        <source>%1 · real records. What you send here changes them.</source>
        <translation>%1 · he mauhanga tūturu. Ko ngā mea ka tukuna i konei ka panoni i a rātou.</translation>
    </message>
    <message>
        <source>%1 · the sandbox of %2. Real records are not touched.</source>
        <translation>%1 · te pouaka onepū o %2. Kāore ngā mauhanga tūturu e pāngia.</translation>
    </message>
    <message>
        <source>Made-up data on this computer. Nothing reaches DfE or TEC.</source>
        <translation>He raraunga tito i tēnei rorohiko. Kāore he mea e tae ki a DfE, ki a TEC rānei.</translation>
    </message>
    <message>
        <source>%1 · %2. Make sure that you know whose records these are.</source>
        <translation>%1 · %2. Kia mōhio koe nā wai ēnei mauhanga.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Nō tētahi kōnae</translation>
    </message>
    <message>
        <source>%1 · %2. Nothing is sent from here: changes leave in a file that you upload.</source>
        <translation>%1 · %2. Kāore he mea e tukuna i konei: ka wehe ngā panonitanga i roto i tētahi kōnae ka tukuakehia e koe.</translation>
    </message>
</context>
<context>
    <name>BatchDelegate</name>
    <message>
        <source>As above</source>
        <translation>He rite ki runga ake</translation>
    </message>
    <message>
        <source>27 3 2026</source>
        <translation>27 3 2026</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 mō %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Kāo</translation>
    </message>
    <message>
        <source>Space ticks, Enter takes what is ticked. With nothing ticked the row has the answer of all.</source>
        <translation>Mā Space e tohu, mā Enter e tango i ngā mea kua tohua. Ki te kore he tohu, kei te kapa te whakautu a te katoa.</translation>
    </message>
</context>
<context>
    <name>BatchLines</name>
    <message>
        <source>%1 or later</source>
        <translation>%1, i muri mai rānei</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1, i mua atu rānei</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Ahakoa tēhea</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Kāore he mea e aukati ana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ināianei</translation>
    </message>
    <message>
        <source>Possible days</source>
        <translation>Ngā rā ka taea</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ka ahatia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Te take</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Without a name</source>
        <translation>Kāore he ingoa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Putunga</translation>
    </message>
    <message>
        <source>What</source>
        <translation>He aha</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kokenga</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ngā raruraru</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 hei tirotiro</translation>
    </message>
    <message>
        <source>Put in outbox</source>
        <translation>I whakanohoia ki te pouaka tuku</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Queued %1 by %2</source>
        <translation>I whakarārangihia: %1, e %2</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Nō te kōnae %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Tapeke: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>I tonoa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hua</translation>
    </message>
    <message>
        <source>The service’s words</source>
        <translation>Ngā kupu a te ratonga</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Kāore he ingoa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <translation>Hononga: %1 (%2)</translation>
    </message>
    <message>
        <source>As of %1, made by %2</source>
        <translation>E ai ki te āhua i te %1, he mea hanga e %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Whārangi %1 o te %2</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Will be sent</source>
        <translation>Ka tukuna</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Whakatūpato</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Kua aukatia</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Kua waiho ki waho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a verb, &quot;Defer&quot;; %2 how many of what, &quot;41 trainees&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>iti iho i te meneti kotahi</translation>
    </message>
    <message>
        <source>%1, %2 at %3 a minute</source>
        <extracomment>%1 is &quot;76 requests&quot;, %2 &quot;about 1 minute&quot;, %3 the number of requests a minute</extracomment>
        <translation>%1, %2 i te tere o te %3 i te meneti</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Kāo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kua whakaaetia</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Kāore i whakaaetia</translation>
    </message>
    <message>
        <source>Changed while waiting</source>
        <translation>I panonitia i te wā e tatari ana</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Me tirotiro</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Kei te tuku</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Kua rite hei tuku</translation>
    </message>
    <message>
        <source>Back in the drafts</source>
        <translation>Kua hoki ki ngā hukihuki</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Kua whakarerea</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 i te meneti</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>kei te tārewa</translation>
    </message>
    <message>
        <source>held until you press Resume</source>
        <translation>kei te puritia kia pēhia rā anō e koe Haere tonu</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 e toe ana</translation>
    </message>
    <message>
        <source>What was accepted can be undone with “%1”.</source>
        <translation>Ko ngā mea i whakaaetia ka taea te whakahoki mā “%1”.</translation>
    </message>
    <message>
        <source>What was accepted is undone on the record that it made.</source>
        <translation>Ko ngā mea i whakaaetia ka whakahokia i te mauhanga i hangaia ai.</translation>
    </message>
    <message>
        <source>What was accepted cannot be taken back here. The service has no way back for it.</source>
        <translation>E kore e taea te whakahoki i konei ngā mea i whakaaetia. Kāore he huarahi hoki a te ratonga mō tēnei.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>tata ki te %n meneti</numerusform>
            <numerusform>tata ki te %n meneti</numerusform>
            <numerusform>tata ki te %n meneti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>tata ki te %n hāora</numerusform>
            <numerusform>tata ki te %n hāora</numerusform>
            <numerusform>tata ki te %n hāora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n tono</numerusform>
            <numerusform>%n tono</numerusform>
            <numerusform>%n tono</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Me whakautu</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Kāore e taea te panoni</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Ehara nā mātou</translation>
    </message>
    <message>
        <source>If taken in: %1</source>
        <extracomment>%1 is the heading of an outcome: &quot;Will be clawed back&quot;</extracomment>
        <translation>Mēnā ka whakaurua: %1</translation>
    </message>
    <message>
        <source>%1, left out until you take them in</source>
        <extracomment>%1 is the heading of an outcome: &quot;Will be clawed back (paid)&quot;</extracomment>
        <translation>%1, kua waiho ki waho kia whakaurua rā anō e koe</translation>
    </message>
    <message>
        <source>each one’s own day</source>
        <translation>te rā ake o tēnā, o tēnā</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are acts: &quot;void 308 declarations&quot;, &quot;claw back 82 declarations&quot;</extracomment>
        <translation>%1 me te %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the name that a batch is given first: what, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n e hiahia ana ki a koe</numerusform>
            <numerusform>E %n e hiahia ana ki a koe</numerusform>
            <numerusform>E %n e hiahia ana ki a koe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n e tatari ana</numerusform>
            <numerusform>E %n e tatari ana</numerusform>
            <numerusform>E %n e tatari ana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1: kua whakaaetia</translation>
    </message>
    <message>
        <source>%1 not accepted</source>
        <translation>%1: kāore i whakaaetia</translation>
    </message>
    <message>
        <source>%1 being checked</source>
        <translation>%1 kei te tirohia</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>%1: kei te tukuna</translation>
    </message>
    <message>
        <source>%1 back in the drafts</source>
        <translation>%1 kua hoki ki ngā hukihuki</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 kua whakarerea</translation>
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
        <translation>Kei ia kapa tāna ake</translation>
    </message>
    <message>
        <source>Not among them: %1</source>
        <translation>Kāore i roto: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Warning ticked: %1</source>
        <translation>Whakatūpato kua tohua: %1</translation>
    </message>
</context>
<context>
    <name>BulkForm</name>
    <message>
        <source>Leave it empty where each row has its own.</source>
        <translation>Waiho kia wātea mēnā kei ia kapa tāna ake.</translation>
    </message>
    <message>
        <source>I &amp;understand that the desk cannot take this back once it is sent</source>
        <translation>E &amp;mārama ana ahau e kore e taea e te tēpu tēnei te whakahoki ina tukuna</translation>
    </message>
    <message>
        <source>&amp;Name of this batch</source>
        <translation>&amp;Ingoa o tēnei putunga</translation>
    </message>
    <message>
        <source>Name of this batch</source>
        <translation>Ingoa o tēnei putunga</translation>
    </message>
    <message>
        <source>Tick the box to confirm you want to %1</source>
        <translation>Tohua te pouaka hei whakaū i tēnei: %1</translation>
    </message>
    <message>
        <source>Tick the box to confirm that you want to %1</source>
        <translation>Tohua te pouaka hei whakaū i tēnei: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the sentence of the tick, %2 the act: &quot;void 2 declarations&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You ticked this for: %1. Tick it again if you agree to what it says now</source>
        <extracomment>%1 is the act: &quot;void 2 declarations&quot;</extracomment>
        <translation>I tohua tēnei e koe mō: %1. Tohua anō mēnā e whakaae ana koe ki tāna e kī nei ināianei</translation>
    </message>
    <message>
        <source>Left empty, it is called: %1</source>
        <translation>Ki te waiho kia wātea, ko tōna ingoa: %1</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Many at once</source>
        <translation>He maha i te wā kotahi</translation>
    </message>
    <message>
        <source>No records are selected</source>
        <translation>Kāore he mauhanga kua tīpakohia</translation>
    </message>
    <message>
        <source>Select several rows of a list, then what is to be done with them.</source>
        <translation>Tīpakohia ētahi kapa o tētahi rārangi, kātahi ko te mahi hei mahi ki aua kapa.</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>Haere ki ngā mauhanga</translation>
    </message>
    <message>
        <source>&amp;Discard this batch</source>
        <translation>Maka &amp;atu tēnei putunga</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Maka atu</translation>
    </message>
    <message>
        <source>%1 (%2 like this)</source>
        <translation>%1 (%2 pēnei)</translation>
    </message>
    <message>
        <source>Send anyway: %1</source>
        <translation>Tuku tonu: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Katoa</translation>
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
        <translation>Waiho ki waho ngā mea kua aukatia: %1</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Whakauru mai: %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Waiho ki waho: %1</translation>
    </message>
    <message>
        <source>Space does the same in the list</source>
        <translation>He ōrite te mahi a te pātuhi mokowā i te rārangi</translation>
    </message>
    <message>
        <source>Select at least one row first.</source>
        <translation>Tīpakohia te kapa kotahi neke atu i te tuatahi.</translation>
    </message>
    <message>
        <source>This cell is the record’s own. Your answers can be changed here, row by row.</source>
        <translation>Nō te mauhanga ake tēnei pūtau. Ka taea ō whakautu te panoni i konei, ia kapa, ia kapa.</translation>
    </message>
    <message>
        <source>This answer is the same for all rows. Change it in the form.</source>
        <translation>He ōrite tēnei whakautu mō ngā kapa katoa. Panonitia i te puka.</translation>
    </message>
    <message>
        <source>Tick the warnings that you accept, or leave those rows out</source>
        <translation>Tohua ngā whakatūpato e whakaaetia ana e koe, waiho rānei aua kapa ki waho</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Tirohia ngā hua</translation>
    </message>
    <message>
        <source>Keep %1 of %2 for the file</source>
        <translation>Pupuri i te %1 o te %2 mō te kōnae</translation>
    </message>
    <message>
        <source>They stay drafts until you write them to the service’s own file</source>
        <translation>Ka noho tonu hei hukihuki kia tuhia rā anō e koe ki te kōnae ake a te ratonga</translation>
    </message>
    <message>
        <source>&amp;Save the problem rows…</source>
        <translation>&amp;Tiaki i ngā kapa raruraru…</translation>
    </message>
    <message>
        <source>The blocked rows with what is wrong with each, to be corrected in a spreadsheet and brought in again</source>
        <translation>Ngā kapa kua aukatia me te hē o ia mea, hei whakatika ki tētahi ripanga horahora, ka kawe mai anō</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Whakapiri pūtau</translation>
    </message>
    <message>
        <source>IDs, or IDs and dates, copied in a spreadsheet: days go to the rows that are here, others are added. Ctrl+V does the same in the list</source>
        <translation>He ID, he ID me ngā rā rānei, kua tāruatia i tētahi ripanga horahora: ka haere ngā rā ki ngā kapa kei konei, ka tāpiritia ērā atu. He ōrite te mahi a Ctrl+V i te rārangi</translation>
    </message>
    <message>
        <source>Discard this batch? Nothing of it is in the outbox, and what you typed for it is lost.</source>
        <translation>Maka atu tēnei putunga? Kāore tētahi wāhanga ōna i te pouaka tuku, ā, ka ngaro ngā mea i patohia e koe mōna.</translation>
    </message>
    <message>
        <source>Discard what is left of this batch? What is in the outbox stays there: %1. What you typed for the rest is lost.</source>
        <translation>Maka atu ngā mea e toe ana o tēnei putunga? Ka noho tonu ngā mea kei te pouaka tuku: %1. Ka ngaro ngā mea i patohia e koe mō te toenga.</translation>
    </message>
    <message>
        <source>One command for many rows: the answers that all share, and below them a line for each row with what will become of it. Nothing is sent before you put it in the outbox.</source>
        <translation>Kotahi te tono mō ngā rārangi maha: ko ngā whakautu e tiritahia ana, ā, i raro iho he raina mō ia rārangi me te mea ka pā ki a ia. Kāore he mea e tukuna i mua i tō whakanoho ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>Put %1 of %2 in outbox…</source>
        <translation>Whakanohoia te %1 o te %2 ki te pouaka tuku…</translation>
    </message>
    <message>
        <source>Shows what will happen. Nothing is sent</source>
        <translation>Ka whakaatu he aha ka puta. Kāore he mea e tukuna</translation>
    </message>
    <message>
        <source>Blocked rows stay here. Shows what will happen to the others. Nothing is sent</source>
        <translation>Ka noho ngā kapa kua aukatia ki konei. Ka whakaatu he aha ka pā ki ērā atu. Kāore he mea e tukuna</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a column of IDs, or of IDs and dates, in your spreadsheet first.</source>
        <translation>Kāore he mea hei whakapiri. Tāruatia he tīwae ID, he tīwae ID me ngā rā rānei, i tō ripanga horahora i te tuatahi.</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>Kei te pānui i te mea i whakapiria…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n kapa kua panonitia</numerusform>
            <numerusform>e %n ngā kapa kua panonitia</numerusform>
            <numerusform>e %n ngā kapa kua panonitia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n kua tāpiritia</numerusform>
            <numerusform>e %n kua tāpiritia</numerusform>
            <numerusform>e %n kua tāpiritia</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>Tiaki i ngā kapa raruraru</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>hei whakatika</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>the header of the column that says what is wrong with each row</extracomment>
        <translation>Ngā hapa</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1. Correct them there and bring the file in again.</source>
        <translation>
            <numerusform>%n kapa kua tiakina ki %1. Whakatikaina ki reira, ka kawe mai anō ai i te kōnae.</numerusform>
            <numerusform>E %n ngā kapa kua tiakina ki %1. Whakatikaina ki reira, ka kawe mai anō ai i te kōnae.</numerusform>
            <numerusform>E %n ngā kapa kua tiakina ki %1. Whakatikaina ki reira, ka kawe mai anō ai i te kōnae.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still checking the rows. They are queued as soon as that is done.</source>
        <translation>Kei te taki tonu i ngā kapa. Ka whakarārangitia i te otinga o tēnā.</translation>
    </message>
    <message>
        <source>Nothing is queued yet: the check changed how many can go. Look at the rows, then queue them.</source>
        <translation>Kāore anō he mea kia whakarārangitia: nā te taki i panoni te maha ka taea te haere. Tirohia ngā kapa, kātahi ka whakarārangi.</translation>
    </message>
    <message>
        <source>Nothing was put in the outbox. %1</source>
        <translation>Kāore he mea i whakanohoia ki te pouaka tuku. %1</translation>
    </message>
    <message>
        <source>Kept for the file, among the drafts: %1 of %2.</source>
        <translation>Kei te puritia mō te kōnae, i waenga i ngā hukihuki: %1 o te %2.</translation>
    </message>
    <message>
        <source>In the outbox: %1 of %2.</source>
        <translation>Kei te pouaka tuku: %1 o te %2.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Kei reira kē: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Kua waiho ki waho: %1.</translation>
    </message>
    <message>
        <source>Here to be mended: %1.</source>
        <translation>Kei konei kia whakatikaina: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is in the outbox yet: while you looked, it changed how many can go. Look at the rows once more.</source>
        <translation>Kāore anō he mea i te pouaka tuku: i a koe e titiro ana, i rerekē te maha ka taea te haere. Tirohia anōtia ngā kapa.</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Kāore e taea: %1.</translation>
    </message>
    <message>
        <source>Warning ticked: %1</source>
        <translation>Whakatūpato kua tohua: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not taken:</source>
        <translation>
            <numerusform>Kāore i tangohia te %n:</numerusform>
            <numerusform>Kāore i tangohia ngā mea e %n:</numerusform>
            <numerusform>Kāore i tangohia ngā mea e %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all %1</source>
        <translation>Tārua i ngā mea katoa e %1</translation>
    </message>
    <message>
        <source>None of the %1 can go yet: answers are missing.</source>
        <translation>Kāore anō tētahi o ngā %1 e taea te tuku: kei te ngaro ētahi whakautu.</translation>
    </message>
    <message>
        <source>None of the %1 can go yet: their warnings are not ticked.</source>
        <translation>Kāore anō tētahi o ngā %1 e taea te tuku: kāore anō ō rātou whakatūpato kia tohua.</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Whakaaturia ngā mea e ngaro ana</translation>
    </message>
    <message>
        <source>Show what to tick</source>
        <translation>Whakaaturia ngā mea hei tohu</translation>
    </message>
    <message>
        <source>Show what is blocked</source>
        <translation>Whakaaturia ngā mea kua aukatia</translation>
    </message>
    <message>
        <source>None of the %1 can go as they are. Correct a cell, or leave rows out.</source>
        <translation>E kore tētahi o te %1 e taea te tuku i tōna āhua o nāianei. Whakatikaina tētahi pūtau, waihotia rānei ētahi kapa ki waho.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Ngā take</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is why rows are blocked, %2 how many of them are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reasons: %1 (%2)</source>
        <translation>Ngā take: %1 (%2)</translation>
    </message>
    <message>
        <source>Batch discarded. Nothing of it was sent.</source>
        <translation>Kua makaia atu te putunga. Kāore tētahi wāhanga i tukuna.</translation>
    </message>
    <message>
        <source>What was left of the batch is discarded. In the outbox: %1.</source>
        <translation>Kua makaia atu te toenga o te putunga. Kei te pouaka tuku: %1.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Kāore anō he mea kia tukuna.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ināianei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Whakatūpato: %1</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>Tuku t&amp;onu</translation>
    </message>
    <message>
        <source>I &amp;understand that the desk cannot take this back once it is sent</source>
        <translation>&amp;E mārama ana ahau e kore e taea e te tēpu tēnei te whakahoki ina tukuna</translation>
    </message>
    <message>
        <source>Tick the box to send this anyway</source>
        <translation>Tohua te pouaka kia tukuna tonutia tēnei</translation>
    </message>
    <message>
        <source>Tick the box to confirm that you want to %1</source>
        <translation>Tohua te pouaka hei whakaū i tēnei: %1</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, kāore i rerekē</translation>
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
        <translation>Kāore anō kia tīpakohia</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The provider withdrew the trainee</source>
        <translation>Nā te kaiwhakarato te pia i unu</translation>
    </message>
    <message>
        <source>The trainee chose to withdraw</source>
        <translation>Nā te pia te whiringa kia unuhia ia</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Kāo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>This training record was added in error</source>
        <translation>I tāpirihia hētia tēnei mauhanga whakangungu</translation>
    </message>
    <message>
        <source>Trainee removed for mandatory reasons</source>
        <translation>I tangohia te pia mō ngā take whakature</translation>
    </message>
    <message>
        <source>They stopped attending or communicating</source>
        <translation>I mutu te tae mai, te whakapā mai rānei</translation>
    </message>
    <message>
        <source>Trainee behaviour or attitude</source>
        <translation>Te whanonga, te waiaro rānei o te pia</translation>
    </message>
    <message>
        <source>Lack of progress during placements</source>
        <translation>Te kore e ahu whakamua i ngā whakanōhanga</translation>
    </message>
    <message>
        <source>Lack of academic progress</source>
        <translation>Te kore e ahu whakamua i te ako</translation>
    </message>
    <message>
        <source>Not meeting QTS or EYTS requirements</source>
        <translation>Kāore i tutuki ngā whakaritenga QTS, EYTS rānei</translation>
    </message>
    <message>
        <source>Safeguarding concerns</source>
        <translation>He māharahara haumaru</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>He take kē</translation>
    </message>
    <message>
        <source>Trainee workload issues</source>
        <translation>He raruraru nā te nui o te mahi a te pia</translation>
    </message>
    <message>
        <source>Change in their personal or health situation</source>
        <translation>He panonitanga ki te āhuatanga whaiaro, hauora rānei</translation>
    </message>
    <message>
        <source>No longer want to pursue a teaching career</source>
        <translation>Kua kore e hiahia ki te umanga whakaako</translation>
    </message>
    <message>
        <source>They never intended to obtain QTS</source>
        <translation>Kāore i whai kia whiwhi i te QTS</translation>
    </message>
    <message>
        <source>They moved to a different ITT course</source>
        <translation>I neke ki tētahi atu akoranga ITT</translation>
    </message>
    <message>
        <source>ECT induction</source>
        <translation>Whakaurunga ECT</translation>
    </message>
    <message>
        <source>Mentor training</source>
        <translation>Whakangungu kaiakopono</translation>
    </message>
    <message>
        <source>ECT</source>
        <translation>ECT</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Kaiakopono</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hohe</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Kua hikina</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Kua unuhia</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Kei te uru mai</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Kei te wehe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kua wehe</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>He matenga</translation>
    </message>
    <message>
        <source>Long-term sickness</source>
        <translation>He mauiui wā roa</translation>
    </message>
    <message>
        <source>Parental leave</source>
        <translation>He whakamatuatanga</translation>
    </message>
    <message>
        <source>Career break</source>
        <translation>He whakatā i te umanga</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Tētahi atu</translation>
    </message>
    <message>
        <source>Left the teaching profession</source>
        <translation>I wehe i te umanga whakaako</translation>
    </message>
    <message>
        <source>Moved school</source>
        <translation>I neke kura</translation>
    </message>
    <message>
        <source>No longer a mentor</source>
        <translation>Kua mutu te tū hei kaiakopono</translation>
    </message>
    <message>
        <source>Switched to school-led training</source>
        <translation>I huri ki te whakangungu nā te kura i ārahi</translation>
    </message>
    <message>
        <source>Changed lead provider</source>
        <translation>I huri kaiwhakarato matua</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>I tīmata</translation>
    </message>
    <message>
        <source>Retained 1</source>
        <translation>I noho tonu 1</translation>
    </message>
    <message>
        <source>Retained 2</source>
        <translation>I noho tonu 2</translation>
    </message>
    <message>
        <source>Retained 3</source>
        <translation>I noho tonu 3</translation>
    </message>
    <message>
        <source>Retained 4</source>
        <translation>I noho tonu 4</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>Extended 1</source>
        <translation>I whakaroa 1</translation>
    </message>
    <message>
        <source>Extended 2</source>
        <translation>I whakaroa 2</translation>
    </message>
    <message>
        <source>Extended 3</source>
        <translation>I whakaroa 3</translation>
    </message>
    <message>
        <source>Training event attended</source>
        <translation>I tae ki te huihuinga whakangungu</translation>
    </message>
    <message>
        <source>Self-study material completed</source>
        <translation>I oti ngā rauemi ako takitahi</translation>
    </message>
    <message>
        <source>Materials engaged with offline</source>
        <translation>I whai wāhi ki ngā rauemi tuimotu</translation>
    </message>
    <message>
        <source>75 percent engagement met</source>
        <translation>I tutuki te 75 ōrau o te whai wāhitanga</translation>
    </message>
    <message>
        <source>75 percent engagement met, reduced induction</source>
        <translation>I tutuki te 75 ōrau o te whai wāhitanga, whakaurunga whakaiti</translation>
    </message>
    <message>
        <source>One-term induction</source>
        <translation>Whakaurunga wāhanga kotahi</translation>
    </message>
    <message>
        <source>Standard, September</source>
        <translation>Aro whānui, Mahuru</translation>
    </message>
    <message>
        <source>Standard, January</source>
        <translation>Aro whānui, Kohitātea</translation>
    </message>
    <message>
        <source>Standard, April</source>
        <translation>Aro whānui, Paengawhāwhā</translation>
    </message>
    <message>
        <source>Extended, September</source>
        <translation>Whakaroa, Mahuru</translation>
    </message>
    <message>
        <source>Extended, January</source>
        <translation>Whakaroa, Kohitātea</translation>
    </message>
    <message>
        <source>Extended, April</source>
        <translation>Whakaroa, Paengawhāwhā</translation>
    </message>
    <message>
        <source>Reduced, September</source>
        <translation>Whakaiti, Mahuru</translation>
    </message>
    <message>
        <source>Reduced, January</source>
        <translation>Whakaiti, Kohitātea</translation>
    </message>
    <message>
        <source>Reduced, April</source>
        <translation>Whakaiti, Paengawhāwhā</translation>
    </message>
    <message>
        <source>Replacement, September</source>
        <translation>Whakakapi, Mahuru</translation>
    </message>
    <message>
        <source>Replacement, January</source>
        <translation>Whakakapi, Kohitātea</translation>
    </message>
    <message>
        <source>Replacement, April</source>
        <translation>Whakakapi, Paengawhāwhā</translation>
    </message>
    <message>
        <source>Completed declaration received</source>
        <translation>Kua whiwhi whakapuakanga oti</translation>
    </message>
    <message>
        <source>Completed during early roll-out</source>
        <translation>I oti i te wā o te whakarewatanga tōmua</translation>
    </message>
    <message>
        <source>Started, not completed</source>
        <translation>I tīmata, kāore i oti</translation>
    </message>
    <message>
        <source>Loss of employment</source>
        <translation>Kua ngaro te mahi</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>I panaia</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>I whakakorea te tūranga</translation>
    </message>
    <message>
        <source>Seasonal work</source>
        <translation>He mahi ā-kaupeka</translation>
    </message>
    <message>
        <source>Overseas travel</source>
        <translation>He haerenga ki tāwāhi</translation>
    </message>
    <message>
        <source>Medical or ACC</source>
        <translation>He take hauora, ACC rānei</translation>
    </message>
    <message>
        <source>Attending correctional institution</source>
        <translation>Kei te whare herehere</translation>
    </message>
    <message>
        <source>Stop training (still with employer)</source>
        <translation>Kua mutu te whakangungu (kei te kaituku mahi tonu)</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>He wheako mahi</translation>
    </message>
    <message>
        <source>Business closed</source>
        <translation>Kua kati te pakihi</translation>
    </message>
    <message>
        <source>Business downturn</source>
        <translation>Kua heke te pakihi</translation>
    </message>
    <message>
        <source>Change in career choice</source>
        <translation>He panoni i te whiringa umanga</translation>
    </message>
    <message>
        <source>Changing from industry trainee to apprentice</source>
        <translation>Te huri i te pia ahumahi ki te pia mahi</translation>
    </message>
    <message>
        <source>Changing from apprentice to industry trainee</source>
        <translation>Te huri i te pia mahi ki te pia ahumahi</translation>
    </message>
    <message>
        <source>Change of programme</source>
        <translation>He panoni i te hōtaka</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Kua mate</translation>
    </message>
    <message>
        <source>Dissatisfied with employer or industry</source>
        <translation>Kāore i pai ki te kaituku mahi, ki te ahumahi rānei</translation>
    </message>
    <message>
        <source>Exiting the workforce</source>
        <translation>Te wehe i te hunga mahi</translation>
    </message>
    <message>
        <source>Lack of employer support</source>
        <translation>Te kore tautoko a te kaituku mahi</translation>
    </message>
    <message>
        <source>Length of apprenticeship</source>
        <translation>Te roa o te pia mahi</translation>
    </message>
    <message>
        <source>Linked enrolment</source>
        <translation>He whakauru hono</translation>
    </message>
    <message>
        <source>Non-payment of fee</source>
        <translation>Kāore i utua te utu</translation>
    </message>
    <message>
        <source>Over programme duration</source>
        <translation>Kua hipa te roa o te hōtaka</translation>
    </message>
    <message>
        <source>Parental commitment</source>
        <translation>He herenga mātua</translation>
    </message>
    <message>
        <source>Transfer to another tertiary education organisation</source>
        <translation>Te whakawhiti ki tētahi atu whakahaere mātauranga matua</translation>
    </message>
    <message>
        <source>Grace period automatically expired by system</source>
        <translation>I mutu aunoa te wā aroha i te pūnaha</translation>
    </message>
    <message>
        <source>To another school</source>
        <translation>Ki tētahi atu kura</translation>
    </message>
    <message>
        <source>To another lead provider</source>
        <translation>Ki tētahi atu kaiwhakarato matua</translation>
    </message>
    <message>
        <source>Next school not known</source>
        <translation>Kāore te kura e whai ake nei i te mōhiotia</translation>
    </message>
</context>
<context>
    <name>ChooseRecord</name>
    <message>
        <source>Nothing matches. Change the words above.</source>
        <translation>Kāore he mea e hāngai ana. Panonitia ngā kupu i runga.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Kōw&amp;hiri</translation>
    </message>
    <message>
        <source>Row %1: who is meant</source>
        <translation>Kapa %1: ko wai e kīia ana</translation>
    </message>
    <message>
        <source>&amp;Find by name or ID</source>
        <translation>&amp;Kimi mā te ingoa, mā te ID rānei</translation>
    </message>
    <message>
        <source>Find by name or ID</source>
        <translation>Kimi mā te ingoa, mā te ID rānei</translation>
    </message>
    <message>
        <source>Records that match</source>
        <translation>Ngā mauhanga e hāngai ana</translation>
    </message>
    <message>
        <source>&amp;Leave it open</source>
        <translation>Waiho kia &amp;tuwhera</translation>
    </message>
    <message>
        <source>The desk cannot tell which record this row means: none fits, or several do. Type a name or an ID above, go down to the one that is meant and choose it. If you leave it open, the row stays in the list of what needs a decision.</source>
        <translation>Kāore te tēpu e mōhio ko tēhea mauhanga e tohua ana e tēnei kapa: kāore he mea e hāngai, he maha rānei. Patohia he ingoa, he ID rānei i runga, heke ki te mea e tohua ana, ka tīpako. Ki te waiho kia tuwhera, ka noho tonu te kapa ki te rārangi o ngā mea me whakatau.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear what is typed</source>
        <translation>Ukuia ngā mea kua patohia</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>Undergraduate</source>
        <translation>Paetahi</translation>
    </message>
    <message>
        <source>Postgraduate</source>
        <translation>Paerua</translation>
    </message>
    <message>
        <source>Sent by a student record system</source>
        <translation>I tukuna e tētahi pūnaha mauhanga ākonga</translation>
    </message>
    <message>
        <source>Typed in Register</source>
        <translation>I patohia ki Register</translation>
    </message>
    <message>
        <source>Uploaded to Register in a file</source>
        <translation>I tukuake ki Register i roto i te kōnae</translation>
    </message>
    <message>
        <source>Apply for teacher training</source>
        <translation>Apply for teacher training</translation>
    </message>
    <message>
        <source>DTTP, the service before Register</source>
        <translation>DTTP, te ratonga i mua i Register</translation>
    </message>
    <message>
        <source>HESA</source>
        <translation>HESA</translation>
    </message>
    <message>
        <source>HESA collection</source>
        <translation>Kohinga HESA</translation>
    </message>
    <message>
        <source>HESA, for a TRN</source>
        <translation>HESA, mō te TRN</translation>
    </message>
    <message>
        <source>New Zealand time</source>
        <translation>te wā o Aotearoa</translation>
    </message>
    <message>
        <source>UK time</source>
        <translation>te wā o Ingarangi</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Tīwae</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Tīwae</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Kia pērā i te tīmatanga</translation>
    </message>
    <message>
        <source>Choose which columns the table shows, and sort and move that of the current cell</source>
        <translation>Tīpakohia ngā tīwae ka whakaaturia e te ripanga, kōmakahia, nekehia hoki te tīwae o te pūtau o nāianei</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Learner</source>
        <translation>Ākonga</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Kāore te ingoa i te mōhiotia</translation>
    </message>
    <message>
        <source>Learner ID</source>
        <translation>ID ākonga</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Kaituku mahi</translation>
    </message>
    <message>
        <source>Employer site</source>
        <translation>Wāhi mahi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Employer NZBN</source>
        <translation>NZBN o te kaituku mahi</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rohe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tūnga</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>I hainatia</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Rā mutunga</translation>
    </message>
    <message>
        <source>Pause date</source>
        <translation>Rā tārewa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <translation>Ka mutu te wā aroha</translation>
    </message>
    <message>
        <source>Not in grace</source>
        <translation>Kāore i te wā aroha</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>I tīmata anō</translation>
    </message>
    <message>
        <source>Date of withdrawal</source>
        <translation>Rā unuhanga</translation>
    </message>
    <message>
        <source>Reason for withdrawal</source>
        <translation>Take unuhanga</translation>
    </message>
    <message>
        <source>Latest participation start</source>
        <translation>Tīmatanga o te urunga o muri nei</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>I tīkina whakamutunga</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Kāore anō</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>ID kaiuru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>TRN</source>
        <translation>TRN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tūranga</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Momo</translation>
    </message>
    <message>
        <source>Declaration date</source>
        <translation>Rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tūāhua</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kāhui</translation>
    </message>
    <message>
        <source>Evidence held</source>
        <translation>Taunakitanga e puritia ana</translation>
    </message>
    <message>
        <source>Delivery partner</source>
        <translation>Hoa whakarato</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Tauākī</translation>
    </message>
    <message>
        <source>Statement cut-off</source>
        <translation>Rā kati o te tauākī</translation>
    </message>
    <message>
        <source>Clawback statement</source>
        <translation>Tauākī whakahoki utu</translation>
    </message>
    <message>
        <source>Lead provider</source>
        <translation>Kaiwhakarato matua</translation>
    </message>
    <message>
        <source>Why not eligible for funding</source>
        <translation>He aha i kore ai e āhei ki te pūtea</translation>
    </message>
    <message>
        <source>Submitted to the service</source>
        <translation>I tāpaetia ki te ratonga</translation>
    </message>
    <message>
        <source>Last changed in the service</source>
        <translation>I panonitia whakamutunga i te ratonga</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Ngā kāhui</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>I hangaia</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Kāore anō kia mōhiotia</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Wātaka</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>Tūnga whakangungu</translation>
    </message>
    <message>
        <source>Participant status</source>
        <translation>Tūnga kaiuru</translation>
    </message>
    <message>
        <source>School URN</source>
        <translation>URN o te kura</translation>
    </message>
    <message>
        <source>Eligible for funding</source>
        <translation>E āhei ana ki te pūtea</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Kaiakopono</translation>
    </message>
    <message>
        <source>Induction start</source>
        <translation>Tīmatanga whakauru</translation>
    </message>
    <message>
        <source>Induction end</source>
        <translation>Mutunga whakauru</translation>
    </message>
    <message>
        <source>Latest induction period ended</source>
        <translation>I mutu te wā whakauru o muri nei</translation>
    </message>
    <message>
        <source>Mentor funding ended</source>
        <translation>I mutu te pūtea kaiakopono</translation>
    </message>
    <message>
        <source>Why mentor funding ended</source>
        <translation>He aha i mutu ai te pūtea kaiakopono</translation>
    </message>
    <message>
        <source>Reason for deferral</source>
        <translation>Take mō te hikinga</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>I hikina</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>I unuhia</translation>
    </message>
    <message>
        <source>Moved from a closed cohort</source>
        <translation>I nekehia i te kāhui kua kati</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Marama</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Rā kati</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Rā utu</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Kua utua</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Ingoa tapa</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Ingoa whānau</translation>
    </message>
    <message>
        <source>Provider trainee ID</source>
        <translation>ID pia a te kaiwhakarato</translation>
    </message>
    <message>
        <source>HESA ID</source>
        <translation>ID HESA</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Akoranga</translation>
    </message>
    <message>
        <source>Course level</source>
        <translation>Taumata akoranga</translation>
    </message>
    <message>
        <source>QTS or EYTS</source>
        <translation>QTS, EYTS rānei</translation>
    </message>
    <message>
        <source>Academic cycle</source>
        <translation>Huringa ako</translation>
    </message>
    <message>
        <source>ITT start date</source>
        <translation>Rā tīmata ITT</translation>
    </message>
    <message>
        <source>Expected ITT end date</source>
        <translation>Rā mutunga ITT e tūmanakohia ana</translation>
    </message>
    <message>
        <source>Trainee start date</source>
        <translation>Rā tīmata o te pia</translation>
    </message>
    <message>
        <source>Date of deferral</source>
        <translation>Rā hikinga</translation>
    </message>
    <message>
        <source>Date QTS or EYTS requirements met</source>
        <translation>Te rā i tutuki ai ngā whakaritenga QTS, EYTS rānei</translation>
    </message>
    <message>
        <source>Submitted for TRN</source>
        <translation>I tāpaetia mō te TRN</translation>
    </message>
    <message>
        <source>Status update accepted</source>
        <translation>I whakaaetia te whakahou tūnga</translation>
    </message>
    <message>
        <source>QTS or EYTS held since</source>
        <translation>Te QTS, te EYTS rānei mai i</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Tohu mātauranga</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Whakanōhanga</translation>
    </message>
    <message>
        <source>Record source</source>
        <translation>Pūtake o te mauhanga</translation>
    </message>
    <message>
        <source>Last changed in Register</source>
        <translation>I panonitia whakamutunga i Register</translation>
    </message>
    <message>
        <source>Our reading, from a vendor’s help page: 42 days from the pause date, the 42nd day still in grace. TEC does not say how it counts.</source>
        <translation>Ko tā mātou whakamārama, nō te whārangi āwhina a tētahi kaihoko pūmanawa: e 42 ngā rā mai i te rā tārewa, kei roto tonu te rā 42 i te wā aroha. Kāore a TEC e kī ana me pēhea tana tatau.</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>Kei tēnei tūāhua mai i te</translation>
    </message>
    <message>
        <source>Days in this state</source>
        <translation>Ngā rā i tēnei tūāhua</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Whakapuakanga</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>E āhei ana</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Hei utu</translation>
    </message>
    <message>
        <source>Paid declarations</source>
        <translation>Whakapuakanga kua utua</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kua whakamanakoretia</translation>
    </message>
    <message>
        <source>Awaiting clawback</source>
        <translation>Kei te tatari kia whakahokia te utu</translation>
    </message>
    <message>
        <source>Clawed back</source>
        <translation>Kua whakahokia te utu</translation>
    </message>
    <message>
        <source>Clawbacks on this statement</source>
        <translation>Ngā whakahoki utu i tēnei tauākī</translation>
    </message>
    <message>
        <source>Unfunded mentor</source>
        <translation>Kaiakopono kore pūtea</translation>
    </message>
    <message>
        <source>Latest transfer</source>
        <translation>Whakawhitinga o muri nei</translation>
    </message>
    <message>
        <source>Transfer: leaving date</source>
        <translation>Whakawhiti: rā wehe</translation>
    </message>
    <message>
        <source>Transfer: joining date</source>
        <translation>Whakawhiti: rā uru mai</translation>
    </message>
    <message>
        <source>Transfer: joining lead provider</source>
        <translation>Whakawhitinga: kaiwhakarato matua e uru atu ai</translation>
    </message>
    <message>
        <source>School ID</source>
        <translation>ID o te kura</translation>
    </message>
    <message>
        <source>Induction tutor</source>
        <translation>Kaiako whakauru</translation>
    </message>
    <message>
        <source>Training now</source>
        <translation>Whakangungu ināianei</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Ngā rangapū</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Kaiuru</translation>
    </message>
    <message>
        <source>Training record ID</source>
        <translation>ID mauhanga whakangungu</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Whakawhiti</translation>
    </message>
    <message>
        <source>Leaving date</source>
        <translation>Rā wehe</translation>
    </message>
    <message>
        <source>Leaving school URN</source>
        <translation>URN o te kura e wehea ana</translation>
    </message>
    <message>
        <source>Leaving lead provider</source>
        <translation>Kaiwhakarato matua e wehea ana</translation>
    </message>
    <message>
        <source>Joining date</source>
        <translation>Rā uru mai</translation>
    </message>
    <message>
        <source>Joining school URN</source>
        <translation>URN o te kura e uru atu ai</translation>
    </message>
    <message>
        <source>Joining lead provider</source>
        <translation>Kaiwhakarato matua e uru atu ana</translation>
    </message>
    <message>
        <source>Agreement ID</source>
        <translation>ID kirimana</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Kāore e āhei</translation>
    </message>
    <message>
        <source>In another state</source>
        <translation>Kei tētahi atu tūnga</translation>
    </message>
    <message>
        <source>Of these awaiting clawback</source>
        <translation>O ēnei, e tatari ana kia whakahokia te utu</translation>
    </message>
    <message>
        <source>Of these clawed back</source>
        <translation>O ēnei, kua whakahokia te utu</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Place in grace…</source>
        <translation>Whakanoho ki te wā aroha…</translation>
    </message>
    <message>
        <source>Place in grace</source>
        <translation>Whakanoho ki te wā aroha</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Wā aroha</translation>
    </message>
    <message>
        <source>Place the training agreement of {name} in grace from {date}. After 42 days the system withdraws the learner and all enrolments.</source>
        <translation>Whakanohoia te whakaaetanga whakangungu a {name} ki te wā aroha mai i te {date}. I muri i ngā rā e 42 ka unuhia e te pūnaha te ākonga me ngā whakaurunga katoa.</translation>
    </message>
    <message>
        <source>redundancy redundant dismissed lost job closed</source>
        <translation>panaia whakakorea tūranga ngaro mahi kati</translation>
    </message>
    <message>
        <source>Place on hold…</source>
        <translation>Whakatārewa whakaaetanga…</translation>
    </message>
    <message>
        <source>Place on hold</source>
        <translation>Whakatārewa whakaaetanga</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Whakatārewatanga</translation>
    </message>
    <message>
        <source>Place the training agreement of {name} on hold from {date}.</source>
        <translation>Whakatārewahia te whakaaetanga whakangungu a {name} mai i te {date}.</translation>
    </message>
    <message>
        <source>pause suspend leave</source>
        <translation>tārewa whakatā tamō okioki</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Tīmata anō…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Tīmata anō</translation>
    </message>
    <message>
        <source>Restart the training agreement of {name} from {date} with the same employer. Use transfer for a new employer.</source>
        <translation>Tīmataria anō te whakaaetanga whakangungu a {name} mai i te {date} ki taua kaituku mahi tonu. Whakamahia te whakawhiti mō te kaituku mahi hou.</translation>
    </message>
    <message>
        <source>resume return back</source>
        <translation>haere tonu hoki mai</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Unu…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Unu</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Unuhanga</translation>
    </message>
    <message>
        <source>leave end terminate cancel</source>
        <translation>wehe mutu whakamutu whakakore</translation>
    </message>
    <message>
        <source>Transfer to a new employer…</source>
        <translation>Whakawhiti ki te kaituku mahi hou…</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Whakawhiti</translation>
    </message>
    <message>
        <source>Transfer {name} to a new employer. This agreement ends and a new one begins.</source>
        <translation>Whakawhitia a {name} ki te kaituku mahi hou. Ka mutu tēnei whakaaetanga, ka tīmata he mea hou.</translation>
    </message>
    <message>
        <source>new employer change job move</source>
        <translation>kaituku mahi hou panoni mahi neke</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Whakamanakore</translation>
    </message>
    <message>
        <source>Claw back</source>
        <translation>Whakahoki utu</translation>
    </message>
    <message>
        <source>Defer…</source>
        <translation>Hiki…</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Hiki</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Hikinga</translation>
    </message>
    <message>
        <source>Defer {name} today. Training can be resumed from tomorrow.</source>
        <translation>Hikina a {name} i te rā nei. Ka taea te haere tonu te whakangungu mai i āpōpō.</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Haere tonu…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Haere tonu</translation>
    </message>
    <message>
        <source>Resumption</source>
        <translation>Haere tonutanga</translation>
    </message>
    <message>
        <source>Resume {name}’s training today, with the same partnership and schedule.</source>
        <translation>Ka haere tonu te whakangungu a {name} i te rā nei, me taua hononga me taua wātaka tonu.</translation>
    </message>
    <message>
        <source>return restart reinstate</source>
        <translation>hoki mai tīmata anō whakahoki</translation>
    </message>
    <message>
        <source>Withdraw {name} today. Declarations need a date before the withdrawal.</source>
        <translation>Unuhia a {name} i te rā nei. Me noho te rā o ngā whakapuakanga i mua i te unuhanga.</translation>
    </message>
    <message>
        <source>leave left quit</source>
        <translation>wehe kua wehe mutu</translation>
    </message>
    <message>
        <source>Change schedule…</source>
        <translation>Panoni wātaka…</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Panoni wātaka</translation>
    </message>
    <message>
        <source>Schedule change</source>
        <translation>Panonitanga wātaka</translation>
    </message>
    <message>
        <source>cohort extend reduce replacement</source>
        <translation>kāhui whakaroa whakaiti whakakapi</translation>
    </message>
    <message>
        <source>Submit a declaration…</source>
        <translation>Tāpae whakapuakanga…</translation>
    </message>
    <message>
        <source>Submit declaration</source>
        <translation>Tāpae whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Whakapuakanga</translation>
    </message>
    <message>
        <source>Submit a declaration for {name}, dated {date}.</source>
        <translation>Tāpaetia he whakapuakanga mō {name}, nō te {date}.</translation>
    </message>
    <message>
        <source>declare started retained completed milestone payment</source>
        <translation>whakapuaki tīmata noho tonu oti pou tohu utu</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Whakamanakore…</translation>
    </message>
    <message>
        <source>cancel retract claw back clawback</source>
        <translation>whakakore tango whakahoki utu</translation>
    </message>
    <message>
        <source>Update QTS status…</source>
        <translation>Whakahou tūnga QTS…</translation>
    </message>
    <message>
        <source>Update EYTS status…</source>
        <translation>Whakahou tūnga EYTS…</translation>
    </message>
    <message>
        <source>Update QTS status</source>
        <translation>Whakahou tūnga QTS</translation>
    </message>
    <message>
        <source>Update EYTS status</source>
        <translation>Whakahou tūnga EYTS</translation>
    </message>
    <message>
        <source>QTS status update</source>
        <translation>Whakahoutanga tūnga QTS</translation>
    </message>
    <message>
        <source>EYTS status update</source>
        <translation>Whakahoutanga tūnga EYTS</translation>
    </message>
    <message>
        <source>Record that {name} met the QTS requirements on {date}. This cannot be taken back here. Only DfE can undo it.</source>
        <translation>Tuhia kua tutuki i a {name} ngā whakaritenga QTS i te {date}. E kore tēnei e taea te whakahoki i konei. Mā DfE anake e whakahoki.</translation>
    </message>
    <message>
        <source>Record that {name} met the EYTS requirements on {date}. This cannot be taken back here. Only DfE can undo it.</source>
        <translation>Tuhia kua tutuki i a {name} ngā whakaritenga EYTS i te {date}. E kore tēnei e taea te whakahoki i konei. Mā DfE anake e whakahoki.</translation>
    </message>
    <message>
        <source>Defer {name} from {date}. You cannot reverse this here. To reinstate the trainee you use the Register web service.</source>
        <translation>Hikina a {name} mai i te {date}. E kore tēnei e taea te whakahoki i konei. Hei whakahoki mai i te pia, whakamahia te ratonga tukutuku o Register.</translation>
    </message>
    <message>
        <source>pause suspend interrupt dormant</source>
        <translation>tārewa whakatā haukoti moe</translation>
    </message>
    <message>
        <source>Withdraw {name} from {date}. This cannot be taken back here. Only DfE can undo it.</source>
        <translation>Unuhia a {name} mai i te {date}. E kore tēnei e taea te whakahoki i konei. Mā DfE anake e whakahoki.</translation>
    </message>
    <message>
        <source>leave leaver drop out quit fail failed</source>
        <translation>wehe kua wehe mutu taka rahua</translation>
    </message>
    <message>
        <source>recommend award QTS EYTS pass qualify standards met</source>
        <translation>tūtohu whakawhiwhi QTS EYTS paahi tohu tutuki paerewa</translation>
    </message>
    <message>
        <source>Add a placement…</source>
        <translation>Tāpiri whakanōhanga…</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Tāpiri whakanōhanga</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Whakanōhanga</translation>
    </message>
    <message>
        <source>Add a placement to {name}’s record in Register.</source>
        <translation>Tāpirihia he whakanōhanga ki te mauhanga o {name} i Register.</translation>
    </message>
    <message>
        <source>school practice</source>
        <translation>kura whakaharatau</translation>
    </message>
    <message>
        <source>Add a degree…</source>
        <translation>Tāpiri tohu mātauranga…</translation>
    </message>
    <message>
        <source>Add degree</source>
        <translation>Tāpiri tohu mātauranga</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Tohu mātauranga</translation>
    </message>
    <message>
        <source>Add a degree to {name}’s record in Register.</source>
        <translation>Tāpirihia he tohu mātauranga ki te mauhanga o {name} i Register.</translation>
    </message>
    <message>
        <source>qualification bachelor university</source>
        <translation>tohu paetahi whare wānanga</translation>
    </message>
    <message>
        <source>Change {name}’s schedule from today. The participant cannot be deferred or withdrawn until tomorrow.</source>
        <translation>Panonitia te wātaka a {name} mai i te rā nei. Kia āpōpō rā anō ka taea te kaiuru te hiki, te unu rānei.</translation>
    </message>
    <message>
        <source>Withdraw {name} from {date}, with all open enrolments. This cannot be taken back once it is sent.</source>
        <translation>Unuhia a {name} mai i te {date}, me ngā whakaurunga tuwhera katoa. E kore tēnei e taea te whakahoki ina tukuna.</translation>
    </message>
    <message>
        <source>Void {name}’s declaration. This cannot be taken back once it is sent.</source>
        <translation>Whakamanakoretia te whakapuakanga a {name}. E kore tēnei e taea te whakahoki ina tukuna.</translation>
    </message>
    <message>
        <source>Void {name}’s declaration. What was paid will be clawed back. This cannot be taken back once it is sent.</source>
        <translation>Whakamanakoretia te whakapuakanga a {name}. Ka whakahokia te utu kua utua. E kore tēnei e taea te whakahoki ina tukuna.</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Your draft was made for</source>
        <translation>I hangaia tō hukihuki mō</translation>
    </message>
    <message>
        <source>It now is</source>
        <translation>Ko tēnei ināianei</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (kua panonitia)</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Which service</source>
        <translation>Ko tēhea ratonga</translation>
    </message>
    <message>
        <source>Which environment</source>
        <translation>Ko tēhea taiao</translation>
    </message>
    <message>
        <source>Live changes real records. The sandbox is the service’s own place to try things.</source>
        <translation>Ka panoni te tūturu i ngā mauhanga tūturu. Ko te pouaka onepū te wāhi o te ratonga hei whakamātau i ngā mea.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Wāhitau</translation>
    </message>
    <message>
        <source>It begins with https://. Only an address on this computer may begin with http://.</source>
        <translation>Ka tīmata ki te https://. Ko te wāhitau i tēnei rorohiko anake ka āhei te tīmata ki te http://.</translation>
    </message>
    <message>
        <source>Version of the service’s interface</source>
        <translation>Putanga o te atanga o te ratonga</translation>
    </message>
    <message>
        <source>Your name for this connection</source>
        <translation>Tō ingoa mō tēnei hononga</translation>
    </message>
    <message>
        <source>It stands in the window’s title and in the lists.</source>
        <translation>Kei te taitara o te matapihi me ngā rārangi.</translation>
    </message>
    <message>
        <source>Your lead provider’s name</source>
        <translation>Te ingoa o tō koutou kaiwhakarato matua</translation>
    </message>
    <message>
        <source>As the service writes it. It tells your declarations from those of others.</source>
        <translation>Kia rite ki tā te ratonga tuhi. Mā tēnei e mōhiotia ai ā koutou whakapuakanga i ā ētahi atu.</translation>
    </message>
    <message>
        <source>EDUMIS number of your organisation</source>
        <translation>Te tau EDUMIS o tō koutou whakahaere</translation>
    </message>
    <message>
        <source>For example, 6001</source>
        <translation>Hei tauira, 6001</translation>
    </message>
    <message>
        <source>Academic cycles to fetch</source>
        <translation>Ngā huringa ako hei tiki</translation>
    </message>
    <message>
        <source>First years with a comma between, for example 2024, 2025. Empty: this one and those before it.</source>
        <translation>Ko ngā tau tuatahi me te piko i waenga, hei tauira 2024, 2025. Ki te wātea: ko tēnei me ērā o mua.</translation>
    </message>
    <message>
        <source>How it sends</source>
        <translation>Te āhua o te tuku</translation>
    </message>
    <message>
        <source>Send what is in the outbox by itself</source>
        <translation>Tukua aunoatia ngā mea i te pouaka tuku</translation>
    </message>
    <message>
        <source>Without it nothing is sent until you press Send now.</source>
        <translation>Ki te kore, kāore he mea e tukuna kia pēhia rā anō e koe Tuku ināianei.</translation>
    </message>
    <message>
        <source>Use the older operation for QTS status</source>
        <translation>Whakamahia te mahinga o mua mō te tūnga QTS</translation>
    </message>
    <message>
        <source>&amp;Save connection</source>
        <translation>&amp;Tiaki hononga</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Whakamātau ho&amp;nonga</translation>
    </message>
    <message>
        <source>Asks the service whether it answers and accepts the sign-in. Nothing is changed there</source>
        <translation>Ka pātai ki te ratonga mēnā ka whakautu, ka whakaae rānei ki te takiuru. Kāore he mea e panonitia ki reira</translation>
    </message>
    <message>
        <source>&amp;Back to the connections</source>
        <translation>H&amp;oki ki ngā hononga</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Takiuru</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain, never in a file.</source>
        <translation>Ka puritia te tohu uru ki te mekameka kī o tēnei rorohiko, kaua rawa ki tētahi kōnae.</translation>
    </message>
    <message>
        <source>This computer has no keychain: the token is kept for this run only.</source>
        <translation>Kāore he mekameka kī o tēnei rorohiko: ka puritia te tohu uru mō tēnei wā anake.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID kiritaki</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Muna kiritaki</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Tohu uru API</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Wāhitau o te takiuru</translation>
    </message>
    <message>
        <source>Empty: the one of this environment.</source>
        <translation>Ki te wātea: ko tō tēnei taiao.</translation>
    </message>
    <message>
        <source>Scope of the sign-in</source>
        <translation>Korahi o te takiuru</translation>
    </message>
    <message>
        <source>Day on which the token expires</source>
        <translation>Te rā ka mōnehu te tohu uru</translation>
    </message>
    <message>
        <source>As the service told you. The desk warns 30, 7 and 1 days before. For example, 27 3 2027</source>
        <translation>Kia rite ki tā te ratonga i kī mai ai. Ka whakatūpato te tēpu i te 30, te 7 me te 1 rā i mua. Hei tauira, 27 3 2027</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Tāpiri hononga</translation>
    </message>
    <message>
        <source>%1, connection to %2</source>
        <translation>%1, te hononga ki a %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tūturu</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pouaka onepū</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Tētahi atu wāhitau</translation>
    </message>
    <message>
        <source>One is kept. Leave this empty to go on using it.</source>
        <translation>Kua puritia tētahi. Waiho tēnei kia wātea kia whakamahia tonutia ai.</translation>
    </message>
    <message>
        <source>Select which service this is for</source>
        <translation>Tīpakohia ko tēhea ratonga mō tēnei</translation>
    </message>
    <message>
        <source>Select which environment this is for</source>
        <translation>Tīpakohia ko tēhea taiao mō tēnei</translation>
    </message>
    <message>
        <source>Enter the address of the service</source>
        <translation>Tāurua te wāhitau o te ratonga</translation>
    </message>
    <message>
        <source>Address must be a whole address, for example https://example.org</source>
        <translation>Me wāhitau katoa te wāhitau, hei tauira https://example.org</translation>
    </message>
    <message>
        <source>Address must begin with https://. Only this computer itself may be reached by http://</source>
        <translation>Me tīmata te wāhitau ki te https://. Ko tēnei rorohiko anake ka taea mā te http://</translation>
    </message>
    <message>
        <source>Select the version of the service’s interface</source>
        <translation>Tīpakohia te putanga o te atanga o te ratonga</translation>
    </message>
    <message>
        <source>Enter your name for this connection</source>
        <translation>Tāurua tō ingoa mō tēnei hononga</translation>
    </message>
    <message>
        <source>Enter the EDUMIS number of your organisation</source>
        <translation>Tāurua te tau EDUMIS o tō koutou whakahaere</translation>
    </message>
    <message>
        <source>Academic cycles must be years with a comma between, for example 2024, 2025</source>
        <translation>Me tau ngā huringa ako me te piko i waenga, hei tauira 2024, 2025</translation>
    </message>
    <message>
        <source>Enter your client ID</source>
        <translation>Tāurua tō ID kiritaki</translation>
    </message>
    <message>
        <source>Enter your client secret</source>
        <translation>Tāurua tō muna kiritaki</translation>
    </message>
    <message>
        <source>Enter your API token</source>
        <translation>Tāurua tō tohu uru API</translation>
    </message>
    <message>
        <source>This token is for the sandbox. This profile is for live</source>
        <translation>Mō te pouaka onepū tēnei tohu uru. Mō te tūturu tēnei kōtaha</translation>
    </message>
    <message>
        <source>This token is for live. This profile is for the sandbox</source>
        <translation>Mō te tūturu tēnei tohu uru. Mō te pouaka onepū tēnei kōtaha</translation>
    </message>
    <message>
        <source>Seconds must be a number from 0 to 600</source>
        <translation>Me tau ngā hēkona mai i te 0 ki te 600</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Kei te pātai ki a %1 …</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>I kī mai: %1</translation>
    </message>
    <message>
        <source>%1 answers and accepts the sign-in. Save the connection to use it.</source>
        <translation>Ka whakautu a %1, ka whakaae ki te takiuru. Tiakina te hononga kia whakamahia ai.</translation>
    </message>
    <message>
        <source>%1 no longer answers version %2. It answers %3. %4</source>
        <translation>Kua kore a %1 e whakautu i te putanga %2. Ka whakautu i te %3. %4</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Whakamahia te %1</translation>
    </message>
    <message>
        <source>%1 answers, but did not accept this. %2</source>
        <translation>Ka whakautu a %1, engari kāore i whakaae ki tēnei. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached. %2</source>
        <translation>Kāore e taea a %1. %2</translation>
    </message>
    <message>
        <source>Only where the service told you that the newer one is not open to you. The service has announced its end with version v2027.0.</source>
        <translation>Mehemea anake i kī mai te ratonga kāore te putanga hou ake i te tuwhera ki a koe. Kua pānuitia e te ratonga ka mutu tēnei i te putanga v2027.0.</translation>
    </message>
    <message>
        <source>EDUMIS number must be numbers only, with the zeros it begins with</source>
        <translation>Me tau anake te tau EDUMIS, me ngā kore kei tōna tīmatanga</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>He kanohi tuarua</translation>
    </message>
    <message>
        <source>Ask somebody else to agree before something leaves</source>
        <translation>Tonoa tētahi atu kia whakaae i mua i te wehenga o tētahi mea</translation>
    </message>
    <message>
        <source>They look at a file on their own desk and give you an answer file. See Second person.</source>
        <translation>Ka tirohia e rātou tētahi kōnae ki tō rātou ake tēpu, ka hoatu ai he kōnae whakautu ki a koe. Tirohia Tangata tuarua.</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>Ngā mea ka whakaaetia e ia</translation>
    </message>
    <message>
        <source>Nothing ticked: only the batches below.</source>
        <translation>Kāore he mea i tohua: ko ngā putunga anake i raro nei.</translation>
    </message>
    <message>
        <source>Any batch of more than so many entries</source>
        <translation>Ngā putunga katoa he nui ake i tēnei tokomaha ngā tāurunga</translation>
    </message>
    <message>
        <source>Empty: no batch for its size alone. For example, 50</source>
        <translation>Ki te wātea: kāore he putunga nā tōna rahi anake. Hei tauira, 50</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work without a token, from a &amp;list…</source>
        <translation>Mahi me te kore tohu uru, mai i tētahi rāran&amp;gi…</translation>
    </message>
    <message>
        <source>The size of a batch must be a number of 1 or more</source>
        <translation>Me tau te rahi o te putunga, kia 1, kia nui ake rānei</translation>
    </message>
    <message>
        <source>Tick what somebody else agrees to, or enter the size of a batch</source>
        <translation>Tohua ngā mea me whakaae e tētahi atu, tāurua rānei te rahi o te putunga</translation>
    </message>
    <message>
        <source>Name of the header that carries the token</source>
        <translation>Te ingoa o te pane e kawe ana i te tohu uru</translation>
    </message>
    <message>
        <source>Empty: Authorization.</source>
        <translation>Wātea: Authorization.</translation>
    </message>
    <message>
        <source>Name of the header must be letters, numbers and dashes</source>
        <translation>Me reta, me tau, me pihi hoki te ingoa o te pane</translation>
    </message>
    <message>
        <source>You can look at it while you type it. Once it is saved, it is not shown again.</source>
        <translation>Ka taea te titiro i a koe e patopato ana. Kia tiakina, kāore e whakaaturia anō.</translation>
    </message>
    <message>
        <source>Seconds before what you put in the outbox is sent</source>
        <translation>Te maha o ngā hēkona i mua i te tukunga o tāu i whakatakoto ai ki te pouaka tuku</translation>
    </message>
    <message>
        <source>From 0 to 600. You can take it back until then.</source>
        <translation>Mai i te 0 ki te 600. Ka taea e koe te tango mai tae noa ki taua wā.</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>The connection is saved. Its records are fetched now.</source>
        <translation>Kua tiakina te hononga. Kei te tīkina ōna mauhanga ināianei.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ngā hononga</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>Tāpiri h&amp;ononga</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Whakatik&amp;a</translation>
    </message>
    <message>
        <source>&amp;Use in the lists</source>
        <translation>Whakamahi ki ngā rāra&amp;ngi</translation>
    </message>
    <message>
        <source>The lists of %1 show %2 now.</source>
        <translation>Ka whakaatu ngā rārangi o %1 i a %2 ināianei.</translation>
    </message>
    <message>
        <source>Save a &amp;file for a colleague…</source>
        <translation>Tiaki &amp;kōnae mā tētahi hoa mahi…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Tango…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ratonga</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Taiao</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Putanga</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>Kei te pēhea</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tohu uru</translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>Kāore anō he hononga</translation>
    </message>
    <message>
        <source>A connection is the door to one service. You need a token that the service gave your organisation.</source>
        <translation>Ko te hononga te kūaha ki te ratonga kotahi. Me whai tohu uru koe i hoatu e te ratonga ki tō koutou whakahaere.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Tāpiri hononga</translation>
    </message>
    <message>
        <source>Expiry not noted</source>
        <translation>Kāore i tuhia te rā mōnehu</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>I mōnehu i te %1</translation>
    </message>
    <message>
        <source>Expires today, %1</source>
        <translation>Ka mōnehu i te rā nei, %1</translation>
    </message>
    <message>
        <source>Check: expires tomorrow, %1</source>
        <translation>Tirohia: ka mōnehu āpōpō, %1</translation>
    </message>
    <message>
        <source>Check: expires within 7 days, on %1</source>
        <translation>Tirohia: ka mōnehu i roto i ngā rā e 7, ā te %1</translation>
    </message>
    <message>
        <source>Check: expires within 30 days, on %1</source>
        <translation>Tirohia: ka mōnehu i roto i ngā rā e 30, ā te %1</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Ka mōnehu ā te %1</translation>
    </message>
    <message>
        <source>Data from %1.</source>
        <translation>He raraunga nō %1.</translation>
    </message>
    <message>
        <source>Nothing fetched yet.</source>
        <translation>Kāore anō he mea kia tīkina.</translation>
    </message>
    <message>
        <source>Working offline.</source>
        <translation>Kei te mahi tuimotu.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Kāore anō kia pātaia.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Ka whakautu.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Kāore e taea.</translation>
    </message>
    <message>
        <source>It did not accept the token.</source>
        <translation>Kāore i whakaae ki te tohu uru.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Me whai tohu uru.</translation>
    </message>
    <message>
        <source>It asks us to wait until %1.</source>
        <translation>Ka tono kia tatari tātou kia %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>hononga %n</numerusform>
            <numerusform>hononga e %n</numerusform>
            <numerusform>hononga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by the practice server</source>
        <translation>Nā te tūmau whakaharatau i hanga</translation>
    </message>
    <message>
        <source>%1 (in the lists)</source>
        <translation>%1 (kei ngā rārangi)</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Tīpakohia he hononga i te tuatahi.</translation>
    </message>
    <message>
        <source>Remove %1? Its token, the copy of its records on this computer and its drafts and outbox entries go. Nothing is changed at the service.</source>
        <translation>Tango i a %1? Ka ngaro tōna tohu uru, te tārua o ōna mauhanga i tēnei rorohiko, me ōna hukihuki me ngā tāurunga o te pouaka tuku. Kāore he mea e panonitia i te ratonga.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tango i a %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Kua tangohia a %1.</translation>
    </message>
    <message>
        <source>Save a connection file without its token</source>
        <translation>Tiaki kōnae hononga kāore he tohu uru</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Kōnae hononga (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds no token.</source>
        <translation>Kua tiakina hei %1. Kāore he tohu uru i roto.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Kāore i taea te tuhi i te %1. Tīpakohia tētahi atu kōpaki.</translation>
    </message>
    <message>
        <source>The services that this desk speaks to. Test tries the address and the token without changing anything. Tokens are kept in the computer’s keychain and are never shown again.</source>
        <translation>Ko ngā ratonga e kōrero atu ai tēnei tēpu. Ka whakamātau a Whakamātau i te wāhitau me te tohu uru, kāore he mea e panonitia. Ka puritia ngā tohu uru ki te mekameka kī o te rorohiko, ā, kāore rawa e whakaaturia anō.</translation>
    </message>
    <message>
        <source>It no longer answers version %1. It answers %2.</source>
        <translation>Kua kore e whakautu i te putanga %1. Ka whakautu i te %2.</translation>
    </message>
    <message>
        <source>%1 no longer answers version %2. It answers %3. Nothing is lost: what was fetched and what waits is kept.</source>
        <translation>Kua kore a %1 e whakautu i te putanga %2. Ka whakautu i te %3. Kāore he mea i ngaro: ka puritia ngā mea i tīkina me ngā mea e tatari ana.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Whakamahia te %1</translation>
    </message>
    <message>
        <source>%1 uses version %2 now.</source>
        <translation>Kei te whakamahi a %1 i te putanga %2 ināianei.</translation>
    </message>
    <message>
        <source>The connection is saved.</source>
        <translation>Kua tiakina te hononga.</translation>
    </message>
    <message>
        <source>Open a list without a &amp;token…</source>
        <translation>Huaki rārangi me te kore &amp;tohu uru…</translation>
    </message>
    <message>
        <source>Open a &amp;newer list…</source>
        <translation>Huaki rārangi &amp;hou ake…</translation>
    </message>
    <message>
        <source>Select a connection that works from a file first.</source>
        <translation>Tīpakohia i te tuatahi he hononga e mahi ana mai i te kōnae.</translation>
    </message>
    <message>
        <source>%1. Nothing is fetched and nothing is sent.</source>
        <translation>%1. Kāore he mea e tīkina, kāore he mea e tukuna.</translation>
    </message>
    <message>
        <source>None: it works from a file</source>
        <translation>Kāore: ka mahi mai i tētahi kōnae</translation>
    </message>
    <message>
        <source>Open a list of records</source>
        <translation>Huaki rārangi mauhanga</translation>
    </message>
    <message>
        <source>You had begun to fill in a connection. Nothing of it is saved yet.</source>
        <translation>I tīmata koe ki te whakakī i tētahi hononga. Kāore anō tētahi wāhanga kia tiakina.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Haere tonu</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing is asked or sent. When its certificate or the address is put right, refresh.</source>
        <translation>Kāore i taea te hononga haumaru, nō reira kāore he mea e tonoa, e tukuna rānei. Ina whakatikahia tana tiwhikete, te wāhitau rānei, whakahoutia.</translation>
    </message>
    <message>
        <source>It has a problem. The desk waits until %1, then tries again.</source>
        <translation>He raruraru tāna. Ka tatari te tēpu kia %1, kātahi ka whakamātau anō.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>Ngā tārua</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Whakaora…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Āhea</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>He aha tēnei</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Ngā tāurunga</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>Kāore anō he tārua</translation>
    </message>
    <message>
        <source>The first is made in a moment.</source>
        <translation>Ka hangaia te tuatahi ākuanei.</translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation>I waiho ki te taha i te whakaoranga</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Tārua</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Kāore e taea te pānui</translation>
    </message>
    <message>
        <source>%1, %2, entries: %3</source>
        <translation>%1, %2, tāurunga: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>tārua %n</numerusform>
            <numerusform>tārua e %n</numerusform>
            <numerusform>tārua e %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n entry(s).</source>
        <translation>
            <numerusform>%n tāurunga kei roto.</numerusform>
            <numerusform>E %n ngā tāurunga kei roto.</numerusform>
            <numerusform>E %n ngā tāurunga kei roto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) made since then leave the outbox and stay only in the file set aside.</source>
        <translation>
            <numerusform>%n tāurunga i hangaia i muri mai ka wehe i te pouaka tuku, ka noho ki te kōnae i waiho ki te taha anake.</numerusform>
            <numerusform>E %n ngā tāurunga i hangaia i muri mai ka wehe i te pouaka tuku, ka noho ki te kōnae i waiho ki te taha anake.</numerusform>
            <numerusform>E %n ngā tāurunga i hangaia i muri mai ka wehe i te pouaka tuku, ka noho ki te kōnae i waiho ki te taha anake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) go back to how they were then.</source>
        <translation>
            <numerusform>%n tāurunga ka hoki ki tōna āhua i taua wā.</numerusform>
            <numerusform>E %n ngā tāurunga ka hoki ki ō rātou āhua i taua wā.</numerusform>
            <numerusform>E %n ngā tāurunga ka hoki ki ō rātou āhua i taua wā.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) may have gone since and are checked at the service before anything is sent again.</source>
        <translation>
            <numerusform>%n tāurunga kua tukuna pea i muri mai, ā, ka tirohia i te ratonga i mua i te tuku anō i tētahi mea.</numerusform>
            <numerusform>E %n ngā tāurunga kua tukuna pea i muri mai, ā, ka tirohia i te ratonga i mua i te tuku anō i tētahi mea.</numerusform>
            <numerusform>E %n ngā tāurunga kua tukuna pea i muri mai, ā, ka tirohia i te ratonga i mua i te tuku anō i tētahi mea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the outbox would change.</source>
        <translation>Kāore he mea i te pouaka tuku ka panonitia.</translation>
    </message>
    <message>
        <source>The activity record cannot be read, so what has gone since is not known exactly.</source>
        <translation>Kāore e taea te pānui te rārangi ngohe, nō reira kāore i te tino mōhiotia he aha ngā mea kua tukuna i muri mai.</translation>
    </message>
    <message>
        <source>Select a copy first.</source>
        <translation>Tīpakohia he tārua i te tuatahi.</translation>
    </message>
    <message>
        <source>This copy cannot be read. Nothing was changed. Choose another.</source>
        <translation>Kāore e taea te pānui tēnei tārua. Kāore he mea i panonitia. Tīpakohia tētahi atu.</translation>
    </message>
    <message>
        <source>Restore the outbox of %1? %2</source>
        <translation>Whakaora i te pouaka tuku o tēnei wā: %1? %2</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Whakaora</translation>
    </message>
    <message numerus="yes">
        <source>Restored. %n entry(s) are being checked. The outbox that was here is listed as set aside.</source>
        <translation>
            <numerusform>Kua whakaorangia. %n tāurunga e tirohia ana. Kua whakarārangitia te pouaka tuku i konei i mua hei mea i waiho ki te taha.</numerusform>
            <numerusform>Kua whakaorangia. E %n ngā tāurunga e tirohia ana. Kua whakarārangitia te pouaka tuku i konei i mua hei mea i waiho ki te taha.</numerusform>
            <numerusform>Kua whakaorangia. E %n ngā tāurunga e tirohia ana. Kua whakarārangitia te pouaka tuku i konei i mua hei mea i waiho ki te taha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored. The outbox that was here is listed as set aside.</source>
        <translation>Kua whakaorangia. Kua whakarārangitia te pouaka tuku i konei i mua hei mea i waiho ki te taha.</translation>
    </message>
    <message>
        <source>Copies of your drafts, your outbox and the activity record. Restoring one sets the present file aside, and checks at the service whatever may have gone since.</source>
        <translation>Ngā tārua o ō tauira, o tō pouaka tuku me te rekoata mahi. Mā te whakaora i tētahi ka wehea te kōnae o nāianei, ā, ka tirohia ki te ratonga ngā mea i tukuna pea mai i taua wā.</translation>
    </message>
    <message>
        <source>The outbox with your drafts, and the activity record, are copied when the desk starts and every hour, where they changed. The last 7 copies are kept, and the last of each of 14 days. A restore sets the present outbox aside as one more line here, so that it can be undone.</source>
        <translation>Ka tāruatia te pouaka tuku me ō hukihuki, me te rārangi ngohe, i te tīmatanga o te tēpu me ia hāora, mēnā i panoni. Ka puritia ngā tārua e 7 o muri nei, me te tārua whakamutunga o ia rā mō ngā rā 14. Ina whakaora, ka waiho te pouaka tuku o nāianei ki te taha hei rārangi anō i konei, kia taea ai te whakahoki.</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>Count b&amp;y</source>
        <translation>Tatau &amp;mā</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Tatau mā</translation>
    </message>
    <message>
        <source>Press a value to show only its rows. Press it again to show all</source>
        <translation>Pēhia tētahi uara kia whakaaturia ōna kapa anake. Pēhia anō kia whakaaturia te katoa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Te maha</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Hautanga</translation>
    </message>
    <message>
        <source>Count by %1</source>
        <translation>Tatau mā te %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o te %2</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today, %1</source>
        <translation>Te rā nei, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Inanahi, %1</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Tētahi atu rā</translation>
    </message>
    <message>
        <source>It is %1 for %2, which counts days in %3.</source>
        <translation>Ko te %1 ki a %2, e tatau nei i ngā rā i %3.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Marama</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tau</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Hoki ki te rā&amp;rangi</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Huaki i %1</translation>
    </message>
    <message>
        <source>Opens the record’s page in your web browser</source>
        <translation>Ka huaki i te whārangi o te mauhanga i tō pūtirotiro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Taipitopito</translation>
    </message>
    <message>
        <source>Choose a row to see its details here.</source>
        <translation>Tīpakohia he kapa kia kite i ōna taipitopito i konei.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service no longer lists this record, since %1.</source>
        <translation>Kua kore te ratonga e whakarārangi i tēnei mauhanga, mai i te %1.</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Ngā mea ka taea ināianei</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ngā meka</translation>
    </message>
    <message>
        <source>Last read %1</source>
        <translation>I pānuitia whakamutunga %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Taipitopito o %1</translation>
    </message>
    <message>
        <source>%1: possible</source>
        <translation>%1: ka taea</translation>
    </message>
    <message>
        <source>%1: not possible yet</source>
        <translation>%1: kāore anō kia taea</translation>
    </message>
    <message>
        <source>In this desk</source>
        <translation>I tēnei tēpu</translation>
    </message>
    <message>
        <source>%1, dated %2</source>
        <translation>%1, nō te %2</translation>
    </message>
    <message>
        <source>Held until you send it</source>
        <translation>Kei te puritia kia tukuna rā anō e koe</translation>
    </message>
    <message>
        <source>Will go when you stop working offline</source>
        <translation>Ka haere ina mutu tō mahi tuimotu</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Kaua i mua i te %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Huaki</translation>
    </message>
    <message>
        <source>Changes seen</source>
        <translation>Ngā panonitanga kua kitea</translation>
    </message>
    <message>
        <source>%1: %2 was %3, became %4</source>
        <translation>%1: ko %2 he %3 i mua, kua %4 ināianei</translation>
    </message>
    <message>
        <source>Activity of this record</source>
        <translation>Ngā ngohe o tēnei mauhanga</translation>
    </message>
    <message>
        <source>Opens the activity record at this record: who did what, and when</source>
        <translation>Ka huaki i te rārangi ngohe ki tēnei mauhanga: nā wai te aha, nōnahea hoki</translation>
    </message>
    <message>
        <source>Also of this person</source>
        <translation>He mea anō mō tēnei tangata</translation>
    </message>
    <message>
        <source>%1: first seen by this desk</source>
        <translation>%1: i kitea tuatahitia e tēnei tēpu</translation>
    </message>
    <message>
        <source>%1: not possible</source>
        <translation>%1: kāore e taea</translation>
    </message>
    <message>
        <source>%1: cannot tell yet</source>
        <translation>%1: kāore anō e taea te kī</translation>
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
            <numerusform>me tētahi atu (%n)</numerusform>
            <numerusform>me ētahi atu e %n</numerusform>
            <numerusform>me ētahi atu e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could be sent until %2 only</source>
        <translation>%1: i taea te tuku tae noa ki te %2 anake</translation>
    </message>
    <message>
        <source>%1 can be sent until %2</source>
        <translation>%1: ka taea te tuku tae noa ki te %2</translation>
    </message>
    <message>
        <source>The token of %1 expired on %2</source>
        <translation>%1: i mōnehu te tohu uru i te %2</translation>
    </message>
    <message>
        <source>The token of %1 expires today</source>
        <translation>%1: ka mōnehu te tohu uru i tēnei rā</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 expires in %n day(s), on %2</source>
        <translation>
            <numerusform>%1: ka mōnehu te tohu uru i roto i te rā %n, ā te %2</numerusform>
            <numerusform>%1: ka mōnehu te tohu uru i roto i ngā rā e %n, ā te %2</numerusform>
            <numerusform>%1: ka mōnehu te tohu uru i roto i ngā rā e %n, ā te %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one in the service and enter it in the connection. The day is the one noted there.</source>
        <translation>Hangaia he mea hou i te ratonga, ka tāuru ai ki te hononga. Ko te rā ko tērā i tuhia ki reira.</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Enter opens where to see to it</source>
        <translation>Mā Enter ka huaki te wāhi hei whakatika</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ngā mea e tata ana te wā</translation>
    </message>
    <message>
        <source>Grace that ends, statements that cut off, drafts that can soon be sent no more, and tokens that expire on the day that you noted. The nearest comes first. Enter opens the place where to see to it.</source>
        <translation>Ngā wā aroha ka mutu, ngā tauākī ka tae ki te rā kati, ngā hukihuki ka kore e taea te tuku ākuanei, me ngā tohu uru ka mōnehu i te rā i tuhia e koe. Ko te mea tata rawa ka tuatahi. Mā Enter ka huaki te wāhi hei whakatika.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), the nearest first</source>
        <translation>
            <numerusform>%n mea, ko te mea tata rawa i mua</numerusform>
            <numerusform>E %n ngā mea, ko te mea tata rawa i mua</numerusform>
            <numerusform>E %n ngā mea, ko te mea tata rawa i mua</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Kāore he mea e tata ana te wā</translation>
    </message>
    <message>
        <source>No grace ends, no statement cuts off and no draft lapses within 7 days, and no token that you noted a day for expires within 30.</source>
        <translation>Kāore he wā aroha ka mutu, kāore he tauākī ka tae ki te rā kati, kāore he hukihuki ka pahemo i roto i ngā rā e 7, ā, kāore he tohu uru i tuhia e koe tōna rā ka mōnehu i roto i ngā rā e 30.</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>Haere ki ngā mauhanga</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Tiaki hei…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Ngā rā e toe ana</translation>
    </message>
    <message>
        <source>What</source>
        <translation>He aha</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ngā taipitopito</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Select an entry first.</source>
        <translation>Tīpakohia he tāurunga i te tuatahi.</translation>
    </message>
    <message>
        <source>Drop this entry for %1? It may have arrived, and dropping it does not undo that. It stays in the history only.</source>
        <translation>Whakarere i tēnei tāurunga mō %1? Kua tae atu pea, ā, kāore te whakarere e whakakore i tērā. Ka noho ki te hītori anake.</translation>
    </message>
    <message>
        <source>Drop these entries? Some may have arrived, and dropping them does not undo that. They stay in the history only.</source>
        <translation>Whakarere i ēnei tāurunga? Kua tae atu pea ētahi, ā, kāore te whakarere e whakakore i tērā. Ka noho ki te hītori anake.</translation>
    </message>
    <message>
        <source>Drop this entry for %1? It is never sent and stays in the history only.</source>
        <translation>Whakarere i tēnei tāurunga mō %1? Kāore rawa e tukuna, ka noho ki te hītori anake.</translation>
    </message>
    <message numerus="yes">
        <source>Drop these %n entry(s)? They are never sent and stay in the history only.</source>
        <translation>
            <numerusform>Whakarere i tēnei tāurunga (%n)? Kāore rawa e tukuna, ka noho ki te hītori anake.</numerusform>
            <numerusform>Whakarere i ēnei tāurunga e %n? Kāore rawa e tukuna, ka noho ki te hītori anake.</numerusform>
            <numerusform>Whakarere i ēnei tāurunga e %n? Kāore rawa e tukuna, ka noho ki te hītori anake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Whakarere i a %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Huaki</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Details</source>
        <translation>Taipitopito</translation>
    </message>
    <message>
        <source>Select an entry to see what it asks for and what happened to it.</source>
        <translation>Tīpakohia he tāurunga kia kite i tāna e tono ana me ngā mea i pā ki a ia.</translation>
    </message>
    <message>
        <source>This version of the desk does not know what this entry asks for.</source>
        <translation>Kāore tēnei putanga o te tēpu i te mōhio he aha te tono a tēnei tāurunga.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Tāna e tono ana</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Kāore anō he mea kia whakautua.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Taipitopito o %1</translation>
    </message>
    <message>
        <source>Can be sent from %1.</source>
        <translation>Ka taea te tuku mai i te %1.</translation>
    </message>
    <message>
        <source>%1 said:</source>
        <translation>I kī mai a %1:</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ngā mea e mōhiotia ana</translation>
    </message>
    <message>
        <source>It was sent %1.</source>
        <translation>I tukuna %1.</translation>
    </message>
    <message>
        <source>When it was sent is not known.</source>
        <translation>Kāore e mōhiotia nōnahea i tukuna ai.</translation>
    </message>
    <message>
        <source>%1 gave no request number.</source>
        <translation>Kāore a %1 i hoatu tau tono.</translation>
    </message>
    <message>
        <source>Request number for the help desk of %1: %2</source>
        <translation>Tau tono mā te tari āwhina o %1: %2</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>I aha: %1</translation>
    </message>
    <message>
        <source>Look at the record in %1. If it shows this change, press It arrived. If it does not, press Send again.</source>
        <translation>Tirohia te mauhanga i %1. Mēnā e whakaatu ana i tēnei panonitanga, pēhia Kua tae atu. Ki te kore, pēhia Tuku anō.</translation>
    </message>
    <message>
        <source>The desk reads the record and says what it found. Nothing is sent again meanwhile.</source>
        <translation>Ka pānui te tēpu i te mauhanga, ka kī he aha i kitea. Kāore he mea e tukuna anōtia i taua wā.</translation>
    </message>
    <message>
        <source>&amp;Open the form</source>
        <translation>Hua&amp;ki te puka</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>I aha</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before it was sent: %1</source>
        <translation>I mua i te tuku: %1</translation>
    </message>
    <message>
        <source>If it arrived: %1</source>
        <translation>Mēnā i tae atu: %1</translation>
    </message>
    <message>
        <source>As it was found since: %1</source>
        <translation>Te āhua i kitea i muri mai: %1</translation>
    </message>
    <message>
        <source>%1 declined it:</source>
        <translation>I whakakāhoretia e %1:</translation>
    </message>
    <message>
        <source>Written to %1 on %2. Nothing was sent: upload the file in %3. Its answer, or a newer list of the records, tells what became of it.</source>
        <translation>I tuhia ki %1 i te %2. Kāore he mea i tukuna: tukuakehia te kōnae ki a %3. Mā tana whakautu, mā tētahi rārangi hou ake rānei o ngā mauhanga, e mōhiotia ai te otinga.</translation>
    </message>
    <message>
        <source>This connection asks somebody else to agree before it leaves: save a review file under Second person and bring back the answer. A change cancels the agreement. %1</source>
        <translation>Ka tono tēnei hononga kia whakaae tētahi atu i mua i te wehenga: tiakina he kōnae arotake i raro i Tangata tuarua, ka whakahoki mai ai i te whakautu. Mā te panoni ka kore te whakaaetanga. %1</translation>
    </message>
    <message>
        <source>%1 agreed on %2.</source>
        <translation>I whakaae a %1 i te %2.</translation>
    </message>
    <message>
        <source>State now: %1</source>
        <translation>Te tūāhua ināianei: %1</translation>
    </message>
    <message>
        <source>Nothing more is asked.</source>
        <translation>Kāore he pātai atu anō.</translation>
    </message>
    <message>
        <source>You ticked “Send anyway” for this warning: %1</source>
        <translation>I tohua e koe te “Tuku tonu” mō tēnei whakatūpato: %1</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Draft begun</source>
        <translation>I tīmataria te hukihuki</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>I whakanohoia ki te pouaka tuku</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>I tīmata te tuku</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>I whakaaetia e te ratonga</translation>
    </message>
    <message>
        <source>The record shows it now</source>
        <translation>E whakaaturia ana e te mauhanga ināianei</translation>
    </message>
    <message>
        <source>Not accepted by the service</source>
        <translation>Kāore i whakaaetia e te ratonga</translation>
    </message>
    <message>
        <source>The service has no such record</source>
        <translation>Kāore he mauhanga pēnei a te ratonga</translation>
    </message>
    <message>
        <source>Sent, but no clear answer came back</source>
        <translation>I tukuna, engari kāore i hoki mai he whakautu mārama</translation>
    </message>
    <message>
        <source>It did not leave this computer</source>
        <translation>Kāore i wehe i tēnei rorohiko</translation>
    </message>
    <message>
        <source>The sign-in was not accepted. Nothing was changed</source>
        <translation>Kāore te takiuru i whakaaetia. Kāore he mea i panonitia</translation>
    </message>
    <message>
        <source>The service asked us to wait</source>
        <translation>I tono te ratonga kia tatari tātou</translation>
    </message>
    <message>
        <source>The service had a problem before anything was sent</source>
        <translation>I raruraru te ratonga i mua i te tukunga o tētahi mea</translation>
    </message>
    <message>
        <source>The record could not be read before sending</source>
        <translation>Kāore i taea te pānui te mauhanga i mua i te tuku</translation>
    </message>
    <message>
        <source>The desk was closed while this was being sent</source>
        <translation>I katia te tēpu i te wā e tukuna ana tēnei</translation>
    </message>
    <message>
        <source>Found by reading: the record shows our change. It could also have been a colleague</source>
        <translation>I kitea mā te pānui: e whakaatu ana te mauhanga i tā tātou panoni. Tērā pea nā tētahi hoa mahi kē</translation>
    </message>
    <message>
        <source>Found by reading: the record does not show our change</source>
        <translation>I kitea mā te pānui: kāore te mauhanga e whakaatu i tā tātou panoni</translation>
    </message>
    <message>
        <source>The record does not show it yet. It is read again after the service’s own time limit</source>
        <translation>Kāore anō te mauhanga kia whakaatu. Ka pānuitia anōtia i muri i te wā tepe a te ratonga</translation>
    </message>
    <message>
        <source>The record could not be read. It is tried again</source>
        <translation>Kāore i taea te pānui te mauhanga. Ka whakamātauria anōtia</translation>
    </message>
    <message>
        <source>The service has no way to read this back. A person decides</source>
        <translation>Kāore he huarahi a te ratonga hei pānui anō i tēnei. Mā te tangata e whakatau</translation>
    </message>
    <message>
        <source>The record does not tell whether this arrived. A person decides</source>
        <translation>Kāore te mauhanga e kī mēnā i tae atu tēnei. Mā te tangata e whakatau</translation>
    </message>
    <message>
        <source>The record changed while this was waiting</source>
        <translation>I panonitia te mauhanga i te wā e tatari ana tēnei</translation>
    </message>
    <message>
        <source>Back to your drafts: a rule stands in the way</source>
        <translation>Kua hoki ki ō hukihuki: kei te aukati tētahi ture</translation>
    </message>
    <message>
        <source>Back to your drafts: this version of the desk does not know it</source>
        <translation>Kua hoki ki ō hukihuki: kāore tēnei putanga o te tēpu i te mōhio ki tēnei</translation>
    </message>
    <message>
        <source>Back to your drafts: this version of the service cannot be told this</source>
        <translation>Kua hoki ki ō hukihuki: e kore e taea te kī i tēnei ki tēnei putanga o te ratonga</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>I puritia</translation>
    </message>
    <message>
        <source>Send now was pressed</source>
        <translation>I pēhia Tuku ināianei</translation>
    </message>
    <message>
        <source>Taken back to the drafts</source>
        <translation>I tangohia mai ki ngā hukihuki</translation>
    </message>
    <message>
        <source>Opened for editing</source>
        <translation>I huakina hei whakatika</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Kua whakarerea</translation>
    </message>
    <message>
        <source>The draft was kept, after the change was seen</source>
        <translation>I puritia te hukihuki, i muri i te kitenga o te panoni</translation>
    </message>
    <message>
        <source>The draft was dropped, after the change was seen</source>
        <translation>I whakarerea te hukihuki, i muri i te kitenga o te panoni</translation>
    </message>
    <message>
        <source>A person said that it arrived</source>
        <translation>I kī tētahi tangata kua tae atu</translation>
    </message>
    <message>
        <source>The record is read again</source>
        <translation>Ka pānuitia anōtia te mauhanga</translation>
    </message>
    <message>
        <source>To be sent tomorrow, by the service’s day</source>
        <translation>Ka tukuna āpōpō, e ai ki te rā o te ratonga</translation>
    </message>
    <message>
        <source>Came back: a rule stands in the way</source>
        <translation>Kua hoki mai: kei te aukati tētahi ture</translation>
    </message>
    <message>
        <source>Came back. Open it to see why</source>
        <translation>Kua hoki mai. Huakina kia kite i te take</translation>
    </message>
    <message>
        <source>We do not know if %1 received this. You decide</source>
        <translation>Kāore mātou i te mōhio mēnā i tae tēnei ki a %1. Māu e whakatau</translation>
    </message>
    <message>
        <source>We do not know if %1 received this. We are checking</source>
        <translation>Kāore mātou i te mōhio mēnā i tae tēnei ki a %1. Kei te tirohia</translation>
    </message>
    <message>
        <source>This record changed while your draft was waiting</source>
        <translation>I panonitia tēnei mauhanga i te wā e tatari ana tō hukihuki</translation>
    </message>
    <message>
        <source>Open it to see what to change</source>
        <translation>Huakina kia kite he aha hei panoni</translation>
    </message>
    <message>
        <source>DfE still has to update the record</source>
        <translation>Me whakahou tonu e DfE te mauhanga</translation>
    </message>
    <message>
        <source>%1 does not show it. Press Send now to send it again</source>
        <translation>Kāore a %1 e whakaatu ana. Pēhia Tuku ināianei kia tukuna anōtia</translation>
    </message>
    <message>
        <source>Held until you press Send now</source>
        <translation>Kei te puritia kia pēhia rā anō e koe Tuku ināianei</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Kei te mahi tuimotu</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>I muri i: %1</translation>
    </message>
    <message>
        <source>Waiting for your sign-in</source>
        <translation>Kei te tatari ki tō takiuru</translation>
    </message>
    <message>
        <source>%1 asks us to wait until %2</source>
        <translation>E tono ana a %1 kia tatari tātou kia %2</translation>
    </message>
    <message>
        <source>Tried many times. Look at it</source>
        <translation>He maha ngā whakamātau. Tirohia</translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n second(s)</source>
        <translation>
            <numerusform>Ka tukuna ā te %n hēkona</numerusform>
            <numerusform>Ka tukuna i roto i ngā hēkona e %n</numerusform>
            <numerusform>Ka tukuna i roto i ngā hēkona e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Kei te tatari ki te whatunga</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>Kei te tatari kia %1</translation>
    </message>
    <message>
        <source>Next to be sent</source>
        <translation>Ko te mea whai ake hei tuku</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Kei te tukuna i tēnei wā tonu.</translation>
    </message>
    <message>
        <source>It was accepted. What can be undone is done with a command of the record.</source>
        <translation>I whakaaetia. Ko ngā mea ka taea te whakahoki, me whakahoki mā tētahi whakahau o te mauhanga.</translation>
    </message>
    <message>
        <source>It is not a draft.</source>
        <translation>Ehara i te hukihuki.</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Kei te puritia kētia.</translation>
    </message>
    <message>
        <source>Only what is ready to send can be held.</source>
        <translation>Ko ngā mea kua rite hei tuku anake ka taea te pupuri.</translation>
    </message>
    <message>
        <source>It is a draft. Put it in the outbox first.</source>
        <translation>He hukihuki tēnei. Whakanohoia ki te pouaka tuku i te tuatahi.</translation>
    </message>
    <message>
        <source>The record changed. Keep your draft, adjust it or drop it first.</source>
        <translation>I panonitia te mauhanga. Puritia, whakatikaina, whakarerea rānei tō hukihuki i te tuatahi.</translation>
    </message>
    <message>
        <source>It was not accepted. Change it first.</source>
        <translation>Kāore i whakaaetia. Panonitia i te tuatahi.</translation>
    </message>
    <message>
        <source>It is a draft already.</source>
        <translation>He hukihuki kē.</translation>
    </message>
    <message>
        <source>It may have arrived. Look again first.</source>
        <translation>Tērā pea kua tae atu. Titiro anō i te tuatahi.</translation>
    </message>
    <message>
        <source>Only what is ready to send can be taken back.</source>
        <translation>Ko ngā mea kua rite hei tuku anake ka taea te tango mai.</translation>
    </message>
    <message>
        <source>The record did not change while it was waiting.</source>
        <translation>Kāore te mauhanga i panonitia i te wā tatari.</translation>
    </message>
    <message>
        <source>There is no doubt about it.</source>
        <translation>Kāore he rangirua mō tēnei.</translation>
    </message>
    <message>
        <source>Decide what is open first.</source>
        <translation>Whakatauria i te tuatahi ngā mea kāore anō kia tau.</translation>
    </message>
    <message>
        <source>A rule stands in the way. Open it to see which.</source>
        <translation>Kei te aukati tētahi ture. Huakina kia kite ko tēhea.</translation>
    </message>
    <message>
        <source>It moved on meanwhile.</source>
        <translation>Kua neke whakamua kē.</translation>
    </message>
    <message>
        <source>This version of the desk does not know what it asks for.</source>
        <translation>Kāore tēnei putanga o te tēpu i te mōhio he aha tāna e tono ana.</translation>
    </message>
    <message>
        <source>Its state is: %1.</source>
        <translation>Ko tōna tūāhua: %1.</translation>
    </message>
    <message>
        <source>&amp;Put in outbox</source>
        <translation>Ki te &amp;pouaka tuku</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>Pup&amp;uri</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Tuku a&amp;nō</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Tuku &amp;ināianei</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Tango mai</translation>
    </message>
    <message>
        <source>Dro&amp;p</source>
        <translation>Whakar&amp;ere</translation>
    </message>
    <message>
        <source>&amp;Keep my draft</source>
        <translation>&amp;Puritia taku hukihuki</translation>
    </message>
    <message>
        <source>D&amp;rop my draft</source>
        <translation>Whakar&amp;erea taku hukihuki</translation>
    </message>
    <message>
        <source>Ad&amp;just</source>
        <translation>Whakati&amp;ka</translation>
    </message>
    <message>
        <source>It arri&amp;ved</source>
        <translation>&amp;Kua tae atu</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Titir&amp;o anō</translation>
    </message>
    <message>
        <source>Send to&amp;morrow</source>
        <translation>Tu&amp;ku āpōpō</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) changed.</source>
        <translation>
            <numerusform>%n tāurunga kua panonitia.</numerusform>
            <numerusform>E %n ngā tāurunga kua panonitia.</numerusform>
            <numerusform>E %n ngā tāurunga kua panonitia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) put in the outbox.</source>
        <translation>
            <numerusform>%n tāurunga kua whakanohoia ki te pouaka tuku.</numerusform>
            <numerusform>E %n ngā tāurunga kua whakanohoia ki te pouaka tuku.</numerusform>
            <numerusform>E %n ngā tāurunga kua whakanohoia ki te pouaka tuku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) held.</source>
        <translation>
            <numerusform>%n tāurunga kua puritia.</numerusform>
            <numerusform>E %n ngā tāurunga kua puritia.</numerusform>
            <numerusform>E %n ngā tāurunga kua puritia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to be sent now.</source>
        <translation>
            <numerusform>%n tāurunga hei tuku ināianei.</numerusform>
            <numerusform>E %n ngā tāurunga hei tuku ināianei.</numerusform>
            <numerusform>E %n ngā tāurunga hei tuku ināianei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken back to your drafts.</source>
        <translation>
            <numerusform>%n tāurunga kua tangohia mai ki ō hukihuki.</numerusform>
            <numerusform>E %n ngā tāurunga kua tangohia mai ki ō hukihuki.</numerusform>
            <numerusform>E %n ngā tāurunga kua tangohia mai ki ō hukihuki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) dropped.</source>
        <translation>
            <numerusform>%n tāurunga kua whakarerea.</numerusform>
            <numerusform>E %n ngā tāurunga kua whakarerea.</numerusform>
            <numerusform>E %n ngā tāurunga kua whakarerea.</numerusform>
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
        <translation>Kua kore e taea te tuku te rā. Huakina kia kite ko ēhea rā ka taea.</translation>
    </message>
    <message>
        <source>Restored from a copy. It may have gone meanwhile</source>
        <translation>I whakaorangia mai i tētahi tārua. Tērā pea kua tukuna i waenganui</translation>
    </message>
    <message>
        <source>%1 did not say the result. It shows when the record is fetched again</source>
        <translation>Kāore a %1 i kī mai i te hua. Ka kitea ina tīkina anō te mauhanga</translation>
    </message>
    <message>
        <source>Could be sent until %1. That day has passed</source>
        <translation>I taea te tuku tae noa ki te %1. Kua pahure taua rā</translation>
    </message>
    <message>
        <source>Can be sent until %1</source>
        <translation>Ka taea te tuku tae noa ki te %1</translation>
    </message>
    <message>
        <source>%1 accepted %2. You can send this again.</source>
        <translation>%1: i whakaaetia, %2. Ka taea e koe tēnei te tuku anō.</translation>
    </message>
    <message>
        <source>Checked and kept for the service’s file</source>
        <translation>Kua tirohia, kua puritia mō te kōnae a te ratonga</translation>
    </message>
    <message>
        <source>Written to the service’s file. Nothing was sent</source>
        <translation>I tuhia ki te kōnae a te ratonga. Kāore he mea i tukuna</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>I whakaae tētahi tangata tuarua</translation>
    </message>
    <message>
        <source>A second person declined. Back in the drafts</source>
        <translation>I whakahē te tangata tuarua. Kua hoki ki ngā hukihuki</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Kei te tatari ki te tangata tuarua</translation>
    </message>
    <message>
        <source>Written to a file</source>
        <translation>I tuhia ki tētahi kōnae</translation>
    </message>
    <message>
        <source>Ready for the file</source>
        <translation>Kua rite mō te kōnae</translation>
    </message>
    <message>
        <source>%1 declined it. Open it to see why</source>
        <translation>I whakahētia e %1. Huakina kia kite i te take</translation>
    </message>
    <message>
        <source>You upload %1 in %2</source>
        <translation>Māu e tukuake a %1 i %2</translation>
    </message>
    <message>
        <source>A colleague’s agreement: see Second person</source>
        <translation>Te whakaae a tētahi hoa mahi: tirohia Tangata tuarua</translation>
    </message>
    <message>
        <source>The next file that you write for %1</source>
        <translation>Te kōnae e whai ake nei ka tuhia e koe mō %1</translation>
    </message>
    <message>
        <source>A colleague agrees first. Save a review file under Second person.</source>
        <translation>Mā tētahi hoa mahi e whakaae i te tuatahi. Tiakina he kōnae arotake i Tangata tuarua.</translation>
    </message>
    <message>
        <source>There is no token, so it leaves in a file. Open it, keep it for the file, then write the file.</source>
        <translation>Kāore he tohu uru, nō reira ka wehe i roto i tētahi kōnae. Huakina, puritia mō te kōnae, kātahi ka tuhi i te kōnae.</translation>
    </message>
    <message>
        <source>Waiting for a secure connection. Refresh when its certificate is put right</source>
        <translation>E tatari ana ki te hononga haumaru. Whakahoutia ina whakatikahia tana tiwhikete</translation>
    </message>
    <message>
        <source>It now comes to something else. Look at it on its own and tick it there.</source>
        <translation>He mea kē te hua ināianei. Tirohia ko tērā anake, ka tohu ai ki reira.</translation>
    </message>
    <message>
        <source>It may have arrived, so the record is read first.</source>
        <translation>Kua tae atu pea, nō reira ka pānuitia te pūkete i te tuatahi.</translation>
    </message>
    <message>
        <source>It may have arrived. Its details say what is known: decide there.</source>
        <translation>Kua tae atu pea. Kei ōna taipitopito ngā mea e mōhiotia ana: me whakatau ki reira.</translation>
    </message>
    <message>
        <source>Held until you press Send now, or Resume in Results</source>
        <translation>Kei te puritia kia pēhia rā anō e koe Tukua ināianei, Haere tonu rānei i Ngā hua</translation>
    </message>
    <message>
        <source>A warning was seen and ticked</source>
        <translation>I kitea, i tohua tētahi whakatūpato</translation>
    </message>
    <message>
        <source>A rule stands in the way of it for the record as it is now. It is back in your drafts, with the reason.</source>
        <translation>Kei te aukati tētahi ture i tēnei mō te mauhanga i tōna āhua o nāianei. Kua hoki ki ō hukihuki, me te take.</translation>
    </message>
    <message>
        <source>It could not be saved and stays as it was.</source>
        <translation>Kāore i taea te tiaki, ā, kei te noho tonu pērā i mua.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <translation>
            <numerusform>%n kāore i taea: %1</numerusform>
            <numerusform>E %n kāore i taea: %1</numerusform>
            <numerusform>E %n kāore i taea: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its connection could not be read. Start Provider Desk again.</source>
        <translation>Kāore i taea te pānui i tōna hononga. Tīmataria anō a Provider Desk.</translation>
    </message>
    <message>
        <source>The desk was closed before it left. It goes at the next start</source>
        <translation>I katia te tepu i mua i tana wehenga. Ka haere ā te tīmatanga e whai ake nei</translation>
    </message>
    <message>
        <source>%1 has a problem. We wait until %2, then try again</source>
        <translation>He raruraru tā %1. Ka tatari tātou kia %2, kātahi ka whakamātau anō</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to be sent when you are online again.</source>
        <translation>
            <numerusform>%n tāurunga ka tukuna ina tuihono anō koe.</numerusform>
            <numerusform>E %n ngā tāurunga ka tukuna ina tuihono anō koe.</numerusform>
            <numerusform>E %n ngā tāurunga ka tukuna ina tuihono anō koe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorLink</name>
    <message>
        <source>Goes to the question</source>
        <translation>Ka haere ki te pātai</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>He raruraru</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>Kei te mata tonu ngā mea i patohia e koe.</translation>
    </message>
    <message>
        <source>Nothing will be sent again before the record has been read.</source>
        <translation>Kāore he mea e tukuna anōtia kia pānuitia rā anō te mauhanga.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Kāore he mea i ngaro.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>Kāore e taea a {service}.</translation>
    </message>
    <message>
        <source>The desk goes on by itself when the network is back.</source>
        <translation>Ka haere tonu te tēpu ina hoki mai te whatunga.</translation>
    </message>
    <message>
        <source>We do not know if {service} received this.</source>
        <translation>Kāore mātou i te mōhio mēnā i tae tēnei ki a {service}.</translation>
    </message>
    <message>
        <source>The desk reads the record to find out.</source>
        <translation>Ka pānui te tēpu i te mauhanga kia mōhio ai.</translation>
    </message>
    <message>
        <source>{service} did not accept your sign-in.</source>
        <translation>Kāore a {service} i whakaae ki tō takiuru.</translation>
    </message>
    <message>
        <source>The token may have expired, been revoked or be for another environment. Enter a token in Connections.</source>
        <translation>Tērā pea kua mōnehu te tohu uru, kua whakakorea, mō tētahi atu taiao rānei. Tāurua he tohu uru i Ngā hononga.</translation>
    </message>
    <message>
        <source>{service} does not let this connection do that.</source>
        <translation>Kāore a {service} e tuku i tēnei hononga kia mahia tēnā.</translation>
    </message>
    <message>
        <source>Ask the service for access, or use another connection.</source>
        <translation>Tonoa te ratonga kia whakaae ki tō uru, whakamahia rānei tētahi atu hononga.</translation>
    </message>
    <message>
        <source>{service} has no such record for your organisation.</source>
        <translation>Kāore he mauhanga pēnei a {service} mō tō koutou whakahaere.</translation>
    </message>
    <message>
        <source>Refresh: the record may have been removed, or the service no longer answers this version.</source>
        <translation>Whakahoutia: tērā pea kua tangohia te mauhanga, kua kore rānei te ratonga e whakautu i tēnei putanga.</translation>
    </message>
    <message>
        <source>The record is not as it was when this was drafted.</source>
        <translation>Kua rerekē te mauhanga i te wā i tuhia ai tēnei hukihuki.</translation>
    </message>
    <message>
        <source>Look at the record and decide.</source>
        <translation>Tirohia te mauhanga, ka whakatau ai.</translation>
    </message>
    <message>
        <source>{service} did not accept this.</source>
        <translation>Kāore a {service} i whakaae ki tēnei.</translation>
    </message>
    <message>
        <source>Change what the service names, then put it in the outbox again.</source>
        <translation>Panonitia ngā mea i whakahuatia e te ratonga, kātahi ka whakanoho anō ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>{service} asks us to wait.</source>
        <translation>E tono ana a {service} kia tatari tātou.</translation>
    </message>
    <message>
        <source>There is nothing to do: the desk waits and goes on.</source>
        <translation>Kāore he mahi māu: ka tatari te tēpu, ka haere tonu.</translation>
    </message>
    <message>
        <source>{service} had a problem.</source>
        <translation>I raruraru a {service}.</translation>
    </message>
    <message>
        <source>The record is checked first, then it can be sent again.</source>
        <translation>Ka tirohia te mauhanga i te tuatahi, kātahi ka taea te tuku anō.</translation>
    </message>
    <message>
        <source>{service} gave an answer that the desk cannot read.</source>
        <translation>I hoatu a {service} i te whakautu kāore e taea e te tēpu te pānui.</translation>
    </message>
    <message>
        <source>Refresh later. If it stays so, send the support report from About.</source>
        <translation>Whakahoutia ā muri ake. Ki te pēnei tonu, tukua te pūrongo tautoko i Mō tēnei.</translation>
    </message>
    <message>
        <source>The desk could not read or write its own files.</source>
        <translation>Kāore i taea e te tēpu ōna ake kōnae te pānui, te tuhi rānei.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the data folder can be written, then try again.</source>
        <translation>Tirohia kāore te kōpae i te kī, ā, ka taea te tuhi ki te kōpaki raraunga, kātahi ka ngana anō.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>I whakatūria tēnei.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Tīmataria anōtia ina hiahia koe.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Te ratonga</translation>
    </message>
    <message>
        <source>The desk tries again later. What was fetched before stays.</source>
        <translation>Ka ngana anō te tēpu ā muri ake. Ka noho tonu ngā mea i tīkina i mua.</translation>
    </message>
    <message>
        <source>No secure connection to {service} could be made.</source>
        <translation>Kāore i taea te hononga haumaru ki {service}.</translation>
    </message>
    <message>
        <source>Nothing is asked or sent before this is put right. Check the address under Connections and this computer’s date, then refresh.</source>
        <translation>Kāore he mea e tonoa, e tukuna rānei i mua i te whakatika i tēnei. Tirohia te wāhitau i raro i Ngā hononga me te rā o tēnei rorohiko, ka whakahou ai.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Training agreements cannot be listed.</source>
        <translation>Kāore e taea te whakarārangi ngā whakaaetanga whakangungu.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted.</source>
        <translation>Kāore i whakaaetia te takiuru.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>Kāore te ratonga e whakaae ki tēnei.</translation>
    </message>
    <message>
        <source>The service could not find this.</source>
        <translation>Kāore i kitea tēnei e te ratonga.</translation>
    </message>
    <message>
        <source>The record is not as it was when this was written.</source>
        <translation>Kua rerekē te mauhanga i te wā i tuhia ai tēnei.</translation>
    </message>
    <message>
        <source>The service did not accept this and did not say why (%1).</source>
        <translation>Kāore te ratonga i whakaae ki tēnei, kāore hoki i kī he aha ai (%1).</translation>
    </message>
    <message>
        <source>The service asks us to wait (%1).</source>
        <translation>E tono ana te ratonga kia tatari tātou (%1).</translation>
    </message>
    <message>
        <source>The service had a problem (%1).</source>
        <translation>I raruraru te ratonga (%1).</translation>
    </message>
    <message>
        <source>The service answered with a redirect (%1), and redirects are not followed.</source>
        <translation>I whakautu te ratonga ki te tuku kē (%1), ā, kāore ngā tuku kē e whāia.</translation>
    </message>
    <message>
        <source>The declaration date is no date.</source>
        <translation>Ehara te rā whakapuakanga i te rā.</translation>
    </message>
    <message>
        <source>It is not known whose enrolment this is. Refresh participants first.</source>
        <translation>Kāore i te mōhiotia nō wai tēnei whakaurunga. Whakahoutia ngā kaiuru i te tuatahi.</translation>
    </message>
    <message>
        <source>The person who asked cannot answer.</source>
        <translation>Kāore e taea e te tangata i tono te whakautu.</translation>
    </message>
    <message>
        <source>This entry has already left the drafts.</source>
        <translation>Kua wehe kē tēnei tāurunga i ngā hukihuki.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>Kāore he tīwae “%2” a %1.</translation>
    </message>
    <message>
        <source>The service has no such operation: %1.</source>
        <translation>Kāore he mahinga pēnei a te ratonga: %1.</translation>
    </message>
    <message>
        <source>This version of the desk does not know “%1”.</source>
        <translation>Kāore tēnei putanga o te tēpu i te mōhio ki “%1”.</translation>
    </message>
    <message>
        <source>This id cannot be sent in an address.</source>
        <translation>Kāore e taea te tuku tēnei ID i roto i te wāhitau.</translation>
    </message>
    <message>
        <source>The service’s answer could not be read.</source>
        <translation>Kāore i taea te pānui te whakautu a te ratonga.</translation>
    </message>
    <message>
        <source>The connection of this batch was removed.</source>
        <translation>I tangohia te hononga o tēnei putunga.</translation>
    </message>
    <message>
        <source>This record is no longer in the list.</source>
        <translation>Kua kore tēnei mauhanga i te rārangi.</translation>
    </message>
    <message>
        <source>This entry is no longer in the outbox.</source>
        <translation>Kua kore tēnei tāurunga i te pouaka tuku.</translation>
    </message>
    <message>
        <source>The connection of this entry was removed.</source>
        <translation>I tangohia te hononga o tēnei tāurunga.</translation>
    </message>
    <message>
        <source>The connection of this draft was removed.</source>
        <translation>I tangohia te hononga o tēnei hukihuki.</translation>
    </message>
    <message>
        <source>This version of the desk does not know that service.</source>
        <translation>Kāore tēnei putanga o te tēpu i te mōhio ki tērā ratonga.</translation>
    </message>
    <message>
        <source>A workbook has at most 1,048,576 rows. Choose a CSV file instead.</source>
        <translation>Kāore e neke ake i te 1,048,576 ngā rārangi o te pukamahi. Tīpakohia he kōnae CSV hei utu.</translation>
    </message>
    <message>
        <source>The desk is still opening its files.</source>
        <translation>Kei te huaki tonu te tēpu i ōna kōnae.</translation>
    </message>
    <message>
        <source>This is not a file that the service gave back.</source>
        <translation>Ehara tēnei i te kōnae i whakahokia mai e te ratonga.</translation>
    </message>
    <message>
        <source>This file has no column with the service’s errors.</source>
        <translation>Kāore he tīwae i tēnei kōnae mō ngā hapa a te ratonga.</translation>
    </message>
    <message>
        <source>This connection was removed while the file was read.</source>
        <translation>I tangohia tēnei hononga i te wā e pānuitia ana te kōnae.</translation>
    </message>
    <message>
        <source>This is not a list of records of the service.</source>
        <translation>Ehara tēnei i te rārangi mauhanga a te ratonga.</translation>
    </message>
    <message>
        <source>This file has no records.</source>
        <translation>Kāore he mauhanga i tēnei kōnae.</translation>
    </message>
    <message>
        <source>The sign-in service is busy.</source>
        <translation>Kei te pukumahi te ratonga takiuru.</translation>
    </message>
    <message>
        <source>The client id or secret was not accepted.</source>
        <translation>Kāore i whakaaetia te ID kiritaki, te kupu muna rānei.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer holds no bearer token.</source>
        <translation>Kāore he tohu uru kawe i roto i te whakautu a te ratonga takiuru.</translation>
    </message>
    <message>
        <source>There is no sign-in for this connection.</source>
        <translation>Kāore he takiuru mō tēnei hononga.</translation>
    </message>
    <message>
        <source>The address is not complete, so nothing was sent.</source>
        <translation>Kāore i oti te wāhitau, nō reira kāore he mea i tukuna.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password, so nothing was sent.</source>
        <translation>Kaua te wāhitau e whai ingoa kaiwhakamahi, kupuhipa rānei, nō reira kāore he mea i tukuna.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so nothing was sent.</source>
        <translation>Me tīmata te wāhitau ki te https://, nō reira kāore he mea i tukuna.</translation>
    </message>
    <message>
        <source>The token or a header holds a line break, so nothing was sent.</source>
        <translation>He wāhi rārangi kei roto i te tohu uru, i tētahi pane rānei, nō reira kāore he mea i tukuna.</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>i mōnehu te tiwhikete i te %1</translation>
    </message>
    <message>
        <source>the certificate is not valid before %1 (is this computer&apos;s date right?)</source>
        <translation>kāore te tiwhikete e mana i mua i te %1 (kei te tika te rā o tēnei rorohiko?)</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>mō tētahi atu kaimanaaki te tiwhikete</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>nā te tiwhikete anō ia i haina</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is self-signed and not known to this computer</source>
        <translation>nāna anō te kaituku o te tiwhikete i haina, ā, kāore tēnei rorohiko e mōhio ana ki a ia</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is not known to this computer</source>
        <translation>kāore tēnei rorohiko e mōhio ana ki te kaituku o te tiwhikete</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>i whakakorea te tiwhikete</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2.</source>
        <translation>Kāore i taea he hononga haumaru ki a %1: %2.</translation>
    </message>
    <message>
        <source>The secure connection to %1 was not made: %2.</source>
        <translation>Kāore i hangaia te hononga haumaru ki a %1: %2.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 hēkona</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 hēkona</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 meneti</translation>
    </message>
    <message>
        <source>%1 answered with something that is not HTTP.</source>
        <translation>I whakautu a %1 ki tētahi mea ehara i te HTTP.</translation>
    </message>
    <message>
        <source>%1 was not found: is this computer online?</source>
        <translation>Kāore i kitea a %1: kei te tuihono tēnei rorohiko?</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>I whakahē a %1 i te hononga.</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>Kāore i taea te takawaenga.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>E tono ana te takawaenga kia takiuru.</translation>
    </message>
    <message>
        <source>The proxy did not carry the request through.</source>
        <translation>Kāore te takawaenga i kawe i te tono kia tae.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>I katia e %1 te hononga, kāore he whakautu.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>I hapa te hononga ki a %1: %2.</translation>
    </message>
    <message>
        <source>%1&apos;s answer is larger than %2 MiB and was not read.</source>
        <translation>He nui ake te whakautu a %1 i te %2 MiB, nō reira kāore i pānuitia.</translation>
    </message>
    <message>
        <source>%1&apos;s answer was cut off before its end.</source>
        <translation>I poroa te whakautu a %1 i mua i tōna mutunga.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>Kāore a %1 i whakautu i roto i te %2.</translation>
    </message>
    <message>
        <source>%1 had not finished its answer after %2.</source>
        <translation>I muri i te %2, kāore anō a %1 kia oti tana whakautu.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Kāore te mekameka kī e whakautu ana.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Kāore e taea te hanga te kōpaki %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Kāore e taea te tuhi te kōnae %1.</translation>
    </message>
    <message>
        <source>The file is not open.</source>
        <translation>Kāore te kōnae i te tuwhera.</translation>
    </message>
    <message>
        <source>The file has schema %1, this desk knows %2.</source>
        <translation>Kei te kōnae te hanga %1; e mōhio ana tēnei tēpu ki te %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the folder above it, then start Provider Desk again.</source>
        <translation>Kāore e taea te hanga te kōpaki %1. Tirohia te kōpaki o runga ake, kātahi ka tīmata anō i a Provider Desk.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room on it, then start Provider Desk again.</source>
        <translation>Kua kī te kōpae. Whakawāteatia he wāhi, kātahi ka tīmata anō i a Provider Desk.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Allow writing to it, then start Provider Desk again.</source>
        <translation>Kāore e taea te tuhi ki te kōpaki %1. Whakaaetia te tuhi ki roto, kātahi ka tīmata anō i a Provider Desk.</translation>
    </message>
    <message>
        <source>Another program is using the files in %1. Close it, then start Provider Desk again.</source>
        <translation>Kei te whakamahi tētahi atu papatono i ngā kōnae i %1. Katia taua papatono, kātahi ka tīmata anō i a Provider Desk.</translation>
    </message>
    <message>
        <source>The files in %1 cannot be opened: %2</source>
        <translation>Kāore e taea te huaki ngā kōnae i %1: %2</translation>
    </message>
    <message>
        <source>The entry is not a draft any more.</source>
        <translation>Ehara te tāurunga i te hukihuki ināianei.</translation>
    </message>
    <message>
        <source>Entry %1 moved meanwhile.</source>
        <translation>I neke te tāurunga %1 i taua wā.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Kāore e taea te pānui te kōnae %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be set aside.</source>
        <translation>Kāore e taea te waiho te kōnae %1 ki te taha.</translation>
    </message>
    <message>
        <source>The store is open already.</source>
        <translation>Kua tuwhera kē te pātaka.</translation>
    </message>
    <message>
        <source>There is no such batch any more.</source>
        <translation>Kua kore he putunga pēnei.</translation>
    </message>
    <message>
        <source>The service has no way back for this.</source>
        <translation>Kāore he huarahi hoki a te ratonga mō tēnei.</translation>
    </message>
    <message>
        <source>This version of the desk does not know that command.</source>
        <translation>Kāore tēnei putanga o te tēpu i te mōhio ki tērā tono.</translation>
    </message>
    <message>
        <source>The service no longer shows this record under its id.</source>
        <translation>Kua kore te ratonga e whakaatu i tēnei mauhanga ki raro i tōna ID.</translation>
    </message>
    <message>
        <source>The practice server&apos;s world cannot be read.</source>
        <translation>Kāore e taea te pānui te ao o te tūmau whakaharatau.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Kāore te tūmau e whakautu ana.</translation>
    </message>
    <message>
        <source>The next page cannot be asked for.</source>
        <translation>Kāore e taea te tono te whārangi e whai ake nei.</translation>
    </message>
    <message>
        <source>None of these entries waits for a second person.</source>
        <translation>Kāore tētahi o ēnei tāurunga e tatari ana ki te tangata tuarua.</translation>
    </message>
    <message>
        <source>This answer is to a review file of another desk.</source>
        <translation>He whakautu tēnei ki te kōnae arotake a tētahi atu tēpu.</translation>
    </message>
    <message>
        <source>The person who asked has answered.</source>
        <translation>Nā te tangata tonu i tono te whakautu.</translation>
    </message>
    <message>
        <source>No token is stored for this connection.</source>
        <translation>Kāore he tohu uru kua tiakina mō tēnei hononga.</translation>
    </message>
    <message>
        <source>The stored token belongs to another address. Enter the one for this address.</source>
        <translation>Nō tētahi atu wāhitau te tohu kua rokirokitia. Tāurua te tohu mō tēnei wāhitau.</translation>
    </message>
    <message>
        <source>The connection was changed or removed before this left. Nothing was sent.</source>
        <translation>I whakarerekētia, i tangohia rānei te hononga i mua i te wehenga o tēnei. Kāore he mea i tukuna.</translation>
    </message>
    <message>
        <source>It had to wait for its turn, and the record is read again before it goes. Nothing was sent.</source>
        <translation>I me tatari mō tōna wā, ā, ka pānuitia anō te pūkete i mua i tōna haere. Kāore he mea i tukuna.</translation>
    </message>
    <message>
        <source>What this connection fetched and what waits in it belongs to its present environment, address and organisation. Nothing was changed: add a new connection for the other one.</source>
        <translation>Nō te taiao, te wāhitau me te whakahaere o nāianei o tēnei hononga ngā mea i tīkina e ia me ngā mea e tatari ana i roto. Kāore he mea i huria: tāpirihia he hononga hou mō tērā atu.</translation>
    </message>
    <message>
        <source>The days in this file have the month first: a spreadsheet has saved it.</source>
        <translation>Kei mua te marama i ngā rā o tēnei kōnae: nā tētahi ripanga i tiaki.</translation>
    </message>
    <message>
        <source>The connection calls %1 by GET, which only reads. Change its method in the connection.</source>
        <translation>E karanga ana te hononga i %1 mā GET, he pānui anake tāna. Panonitia tōna tikanga i te hononga.</translation>
    </message>
    <message>
        <source>This takes several files, and one of them would replace %1. Nothing was written: choose another name.</source>
        <translation>He maha ngā kōnae mō tēnei, ā, ka whakakapia a %1 e tētahi o aua kōnae. Kāore he mea i tuhia: kōwhiria he ingoa anō.</translation>
    </message>
    <message>
        <source>it could not be read to its end (%1)</source>
        <translation>kāore i taea te pānui ki tōna mutunga (%1)</translation>
    </message>
    <message>
        <source>the workbook did not come out whole, as there may be too little room for temporary files in %1</source>
        <translation>kāore i puta katoa mai te pukamahi, tērā pea he iti rawa te wāhi mō ngā kōnae rangitahi i %1</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>Kāore i taea te tīmata te pūmanawa %1.</translation>
    </message>
    <message>
        <source>The program %1 ended by itself.</source>
        <translation>I mutu noa te pūmanawa %1.</translation>
    </message>
    <message>
        <source>No token can be read in the sign-in service&apos;s answer.</source>
        <translation>Kāore e taea te pānui he tohu i te whakautu a te ratonga takiuru.</translation>
    </message>
    <message>
        <source>The sign-in service gave no token. It answered with the status %1.</source>
        <translation>Kāore te ratonga takiuru i hoatu tohu. I whakautu ia ki te tūnga %1.</translation>
    </message>
    <message>
        <source>The service gives the same page of its list again.</source>
        <translation>E hoatu anō ana te ratonga i te whārangi kotahi o tana rārangi.</translation>
    </message>
    <message>
        <source>The service asked us to wait. Nothing was asked now. Seconds still to wait: %1.</source>
        <translation>I tono te ratonga kia tatari tātou. Kāore he mea i tonoa ināianei. Ngā hēkona e toe ana hei tatari: %1.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (kāore e herea)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>stands before an error beside its field, so that it is one without its colour</extracomment>
        <translation>Hapa: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>stands before a warning, which can be sent all the same</extracomment>
        <translation>Whakatūpato: %1</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Pause date</source>
        <translation>Rā tārewa</translation>
    </message>
    <message>
        <source>For example, 27 3 2026</source>
        <translation>Hei tauira, 27 3 2026</translation>
    </message>
    <message>
        <source>Why the agreement is going into grace</source>
        <translation>Te take e uru ai te whakaaetanga ki te wā aroha</translation>
    </message>
    <message>
        <source>Why the agreement is going on hold</source>
        <translation>Te take e whakatārewatia ai te whakaaetanga</translation>
    </message>
    <message>
        <source>Restart date</source>
        <translation>Rā tīmata anō</translation>
    </message>
    <message>
        <source>Date of withdrawal</source>
        <translation>Rā unuhanga</translation>
    </message>
    <message>
        <source>Why the learner is withdrawn</source>
        <translation>Te take i unuhia ai te ākonga</translation>
    </message>
    <message>
        <source>ID of the new agreement</source>
        <translation>ID o te whakaaetanga hou</translation>
    </message>
    <message>
        <source>Your own ID for it, up to 20 characters.</source>
        <translation>Tō koutou ake ID mōna, kia 20 pūāhua te mōrahi.</translation>
    </message>
    <message>
        <source>New employer’s legal name</source>
        <translation>Ingoa ā-ture o te kaituku mahi hou</translation>
    </message>
    <message>
        <source>Employer site</source>
        <translation>Wāhi mahi</translation>
    </message>
    <message>
        <source>Where the employer has several.</source>
        <translation>Mēnā he maha ngā wāhi o te kaituku mahi.</translation>
    </message>
    <message>
        <source>Employer NZBN</source>
        <translation>NZBN o te kaituku mahi</translation>
    </message>
    <message>
        <source>13 numbers, where you know it.</source>
        <translation>E 13 ngā mati, mēnā e mōhiotia ana.</translation>
    </message>
    <message>
        <source>Region of employment</source>
        <translation>Rohe o te mahi</translation>
    </message>
    <message>
        <source>Reason for deferral</source>
        <translation>Take mō te hikinga</translation>
    </message>
    <message>
        <source>Reason for withdrawal</source>
        <translation>Take unuhanga</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Wātaka hou</translation>
    </message>
    <message>
        <source>Leave empty to keep the cohort.</source>
        <translation>Waiho kia wātea hei pupuri i te kāhui.</translation>
    </message>
    <message>
        <source>Declaration type</source>
        <translation>Momo whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration date</source>
        <translation>Rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>For example, 27 9 2025</source>
        <translation>Hei tauira, 27 9 2025</translation>
    </message>
    <message>
        <source>Evidence held</source>
        <translation>Taunakitanga e puritia ana</translation>
    </message>
    <message>
        <source>Date QTS requirements met</source>
        <translation>Te rā i tutuki ai ngā whakaritenga QTS</translation>
    </message>
    <message>
        <source>Date EYTS requirements met</source>
        <translation>Te rā i tutuki ai ngā whakaritenga EYTS</translation>
    </message>
    <message>
        <source>Date of deferral</source>
        <translation>Rā hikinga</translation>
    </message>
    <message>
        <source>Leaving this empty removes an earlier reason from the record.</source>
        <translation>Ki te waiho kia wātea, ka tangohia te take o mua i te mauhanga.</translation>
    </message>
    <message>
        <source>Who decided on the withdrawal</source>
        <translation>Nā wai te unuhanga i whakatau</translation>
    </message>
    <message>
        <source>Why the trainee withdrew from the course</source>
        <translation>Te take i unuhia ai te pia i te akoranga</translation>
    </message>
    <message>
        <source>Select all that apply.</source>
        <translation>Tīpakohia ngā mea katoa e hāngai ana.</translation>
    </message>
    <message>
        <source>The other reason</source>
        <translation>Te take kē</translation>
    </message>
    <message>
        <source>Safeguarding concerns</source>
        <translation>Māharahara haumaru</translation>
    </message>
    <message>
        <source>Would the trainee be interested in teaching in the future</source>
        <translation>Ka hiahia rānei te pia ki te whakaako ā muri atu</translation>
    </message>
    <message>
        <source>For example, 27 6 2026</source>
        <translation>Hei tauira, 27 6 2026</translation>
    </message>
    <message>
        <source>School URN</source>
        <translation>URN o te kura</translation>
    </message>
    <message>
        <source>6 numbers. Register takes the name and postcode from its own list of schools.</source>
        <translation>E 6 ngā mati. Ka tikina e Register te ingoa me te waehere poutāpeta i tāna ake rārangi kura.</translation>
    </message>
    <message>
        <source>School or setting name</source>
        <translation>Ingoa o te kura, o te wāhi rānei</translation>
    </message>
    <message>
        <source>Needed where the school has no URN or Register does not know it.</source>
        <translation>Me whakaatu mēnā kāore he URN o te kura, mēnā rānei kāore a Register i te mōhio ki a ia.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Waehere poutāpeta</translation>
    </message>
    <message>
        <source>For example, BN1 1AA</source>
        <translation>Hei tauira, BN1 1AA</translation>
    </message>
    <message>
        <source>Country of the degree</source>
        <translation>Te whenua o te tohu mātauranga</translation>
    </message>
    <message>
        <source>Leave empty for a UK degree.</source>
        <translation>Waiho kia wātea mō te tohu mātauranga UK.</translation>
    </message>
    <message>
        <source>Type of UK degree</source>
        <translation>Momo tohu mātauranga UK</translation>
    </message>
    <message>
        <source>Type of non-UK degree</source>
        <translation>Momo tohu mātauranga nō waho i te UK</translation>
    </message>
    <message>
        <source>Degree subject</source>
        <translation>Kaupapa o te tohu mātauranga</translation>
    </message>
    <message>
        <source>Awarding institution</source>
        <translation>Whare whakawhiwhi tohu</translation>
    </message>
    <message>
        <source>Graduation year</source>
        <translation>Tau whakapōtaetanga</translation>
    </message>
    <message>
        <source>For example, 2014</source>
        <translation>Hei tauira, 2014</translation>
    </message>
    <message>
        <source>Degree grade</source>
        <translation>Taumata o te tohu mātauranga</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>Kāhui hou</translation>
    </message>
</context>
<context>
    <name>FilePrompt</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Ngā ripanga (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ngā kōnae katoa (*)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Kōnae CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pukamahi Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Register’s file to change status</source>
        <translation>Te kōnae a Register hei panoni tūnga</translation>
    </message>
    <message>
        <source>Register’s export of trainee records</source>
        <translation>Te kaweake a Register o ngā mauhanga pia</translation>
    </message>
    <message>
        <source>In Register, open Registered trainees, choose whom to list and press Export these records.</source>
        <translation>I a Register, huakina “Registered trainees”, tīpakohia te hunga hei whakarārangi, ka pēhi ai i “Export these records”.</translation>
    </message>
    <message>
        <source> … (cut here: a cell of a workbook holds 32,767 letters; a CSV file has all of it)</source>
        <translation> … (i tapahia i konei: e 32,767 ngā pū ka uru ki te pūtau o te pukamahi; kei te kōnae CSV te katoa)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>&amp;Ukuia ngā tātari</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Kimi</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Kimi i roto i %1</translation>
    </message>
    <message>
        <source>By the beginnings of names or numbers, in any order</source>
        <translation>Mā te tīmatanga o ngā ingoa, o ngā tau rānei, ahakoa te raupapa</translation>
    </message>
    <message>
        <source>By the beginnings of names or numbers, in any order (Ctrl+F)</source>
        <translation>Mā te tīmatanga o ngā ingoa, o ngā tau rānei, ahakoa te raupapa (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Katoa</translation>
    </message>
    <message>
        <source>Shows filters by column</source>
        <translation>Ka whakaatu i ngā tātari mō ia tīwae</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Ngā %1 katoa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Needs a person first:</source>
        <translation>Me mātua tiro te tangata:</translation>
    </message>
    <message>
        <source>Fil&amp;ters</source>
        <translation>Tāta&amp;ri</translation>
    </message>
    <message numerus="yes">
        <source>Fil&amp;ters: %n chosen</source>
        <translation>
            <numerusform>Tāta&amp;ri: %n kua tīpakohia</numerusform>
            <numerusform>Tāta&amp;ri: e %n kua tīpakohia</numerusform>
            <numerusform>Tāta&amp;ri: e %n kua tīpakohia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a command, a page or a record</source>
        <translation>Kimihia he whakahau, he whārangi, he mauhanga rānei</translation>
    </message>
    <message>
        <source>Type the beginning of words. Down goes to the results, Enter takes the first, Escape closes</source>
        <translation>Patohia te tīmatanga o ngā kupu. Mā te pere Whakararo ka haere ki ngā hua, mā Enter ka tīkina te tuatahi, mā Escape ka kati</translation>
    </message>
    <message>
        <source>Beginnings of words, a TRN or an ID</source>
        <translation>Te tīmatanga o ngā kupu, he TRN, he ID rānei</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ngā hua</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters, or refresh to fetch more records.</source>
        <translation>Kāore he mea o taua ingoa. Whakamātauria kia iti iho ngā pū, whakahoutia rānei kia tīkina ētahi atu mauhanga.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s). Enter takes: %1</source>
        <translation>
            <numerusform>%n hua. Mā Enter ka tīkina: %1</numerusform>
            <numerusform>E %n ngā hua. Mā Enter ka tīkina: %1</numerusform>
            <numerusform>E %n ngā hua. Mā Enter ka tīkina: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>hua %n</numerusform>
            <numerusform>hua e %n</numerusform>
            <numerusform>hua e %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>Action</source>
        <translation>Mahi</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Whārangi</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>I tēnei whārangi</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Tautuhinga</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Whakahau</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>ka huaki i %1</translation>
    </message>
    <message>
        <source>not possible %1: %2</source>
        <translation>kāore e taea %1: %2</translation>
    </message>
</context>
<context>
    <name>FlagField</name>
    <message>
        <source>Yes</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Kāo</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>This version of the desk does not know what this entry asks for.</source>
        <translation>Kāore tēnei putanga o te tēpu i te mōhio he aha te tono a tēnei tāurunga.</translation>
    </message>
    <message>
        <source>The form cannot be opened</source>
        <translation>Kāore e taea te huaki te puka</translation>
    </message>
    <message>
        <source>Ready to send. Changing an answer takes it back to your drafts.</source>
        <translation>Kua rite hei tuku. Ki te panonitia he whakautu ka hoki ki ō hukihuki.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>I tiakina te hukihuki %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Hoki</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>&amp;Tiaki hukihuki</translation>
    </message>
    <message>
        <source>Keeps what you typed and closes the form</source>
        <translation>Ka pupuri i ngā mea i patohia e koe, ka kati i te puka</translation>
    </message>
    <message>
        <source>&amp;Put in outbox</source>
        <translation>Ki te &amp;pouaka tuku</translation>
    </message>
    <message>
        <source>&amp;Check before sending</source>
        <translation>Tirohia i &amp;mua i te tuku</translation>
    </message>
    <message>
        <source>It waits its hold time there, in which you can take it back</source>
        <translation>Ka tatari i reira mō te wā pupuri, e taea ai e koe te tango mai</translation>
    </message>
    <message>
        <source>Shows what will happen. Nothing is sent</source>
        <translation>Ka whakaatu he aha ka puta. Kāore he mea e tukuna</translation>
    </message>
    <message>
        <source>This has begun to be sent and can no longer be changed. Look at it in the outbox.</source>
        <translation>Kua tīmata te tuku i tēnei, ā, kua kore e taea te panoni. Tirohia i te pouaka tuku.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Kāore i tiakina. %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kua tiakina</translation>
    </message>
    <message>
        <source>Not put in the outbox. %1</source>
        <translation>Kāore i whakanohoia ki te pouaka tuku. %1</translation>
    </message>
    <message>
        <source>&amp;Keep for the file</source>
        <translation>&amp;Puritia mō te kōnae</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Āwh&amp;ina</translation>
    </message>
    <message>
        <source>Key: F1</source>
        <translation>Pātuhi: F1</translation>
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
        <translation>Tirohia i mua i te tuku: %1</translation>
    </message>
    <message>
        <source>No date is possible now.</source>
        <translation>Kāore he rā ka taea ināianei.</translation>
    </message>
    <message>
        <source>Only %1 is possible.</source>
        <translation>Ko te %1 anake ka taea.</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>Ka taea mai i te %1 ki te %2.</translation>
    </message>
    <message>
        <source>It can be %1 or later.</source>
        <translation>Ka taea te %1, muri atu rānei.</translation>
    </message>
    <message>
        <source>It can be %1 or earlier.</source>
        <translation>Ka taea te %1, mua atu rānei.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Me pēhea te mahi</translation>
    </message>
    <message>
        <source>The lists are a copy of what the services hold for your organisation. Refreshing never sends anything.</source>
        <translation>He tārua ngā rārangi o ngā mea e puritia ana e ngā ratonga mō tō koutou whakahaere. Kāore rawa te whakahou e tuku i tētahi mea.</translation>
    </message>
    <message>
        <source>A form keeps what you type as a draft. Put in outbox releases it: it waits a moment in which you can take it back, then it is sent by itself. Nothing is sent that you did not put in the outbox.</source>
        <translation>Ka pupuri te puka i tāu e pato ai hei hukihuki. Mā Ki te pouaka tuku e tuku: ka tatari mō te wā poto e taea ai e koe te tango mai, kātahi ka tukuna aunoatia. Kāore he mea e tukuna kāore i whakanohoia e koe ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>Just before sending, the record is read again. If it changed in a way that matters, that entry stops and you decide.</source>
        <translation>I mua tonu i te tuku, ka pānuitia anōtia te mauhanga. Mēnā kua panonitia tētahi mea nui, ka tū taua tāurunga, ā, māu e whakatau.</translation>
    </message>
    <message>
        <source>If no answer came back, the desk does not send again: it reads the record to find out what happened.</source>
        <translation>Ki te kore he whakautu e hoki mai, kāore te tēpu e tuku anō: ka pānui i te mauhanga kia mōhio ai i aha.</translation>
    </message>
    <message>
        <source>Typed and kept on this computer. Saved is not sent.</source>
        <translation>Kua patohia, kua puritia ki tēnei rorohiko. Ehara te tiaki i te tuku.</translation>
    </message>
    <message>
        <source>Released by you. It goes by itself as soon as nothing stands in the way.</source>
        <translation>Nāu i tuku. Ka haere aunoa ina kore he mea e aukati ana.</translation>
    </message>
    <message>
        <source>On its way at this moment.</source>
        <translation>Kei te haere i tēnei wā tonu.</translation>
    </message>
    <message>
        <source>The service took it.</source>
        <translation>I tangohia e te ratonga.</translation>
    </message>
    <message>
        <source>The service did not take it. Its own words stand with it; change it and send it again.</source>
        <translation>Kāore i tangohia e te ratonga. Kei te taha āna ake kupu; panonitia, ka tuku anō.</translation>
    </message>
    <message>
        <source>It may have arrived. The desk looks before anything is sent again.</source>
        <translation>Tērā pea kua tae atu. Ka titiro te tēpu i mua i te tuku anō i tētahi mea.</translation>
    </message>
    <message>
        <source>The record changed while this was waiting. You decide.</source>
        <translation>I panonitia te mauhanga i te wā e tatari ana tēnei. Māu e whakatau.</translation>
    </message>
    <message>
        <source>Words of the outbox</source>
        <translation>Ngā kupu o te pouaka tuku</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>from any state</source>
        <translation>mai i ngā tūāhua katoa</translation>
    </message>
    <message>
        <source>possible from: %1</source>
        <translation>ka taea mai i: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back here</source>
        <translation>E kore e taea te whakahoki i konei</translation>
    </message>
    <message>
        <source>What can be done:</source>
        <translation>Ngā mea ka taea:</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Huaki i te mea kua tīpakohia</translation>
    </message>
    <message>
        <source>Space, Shift+Up, Shift+Down, Ctrl+A</source>
        <translation>Space, Shift+Up, Shift+Down, Ctrl+A</translation>
    </message>
    <message>
        <source>Select a row, more rows, all rows</source>
        <translation>Tīpako kapa, ētahi atu kapa, ngā kapa katoa</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows as text with headers</source>
        <translation>Tārua i ngā kapa kua tīpakohia hei kupu me ngā pane</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Ngā mea ka taea ki te kapa</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In a form: go on to the check page, then put in the outbox</source>
        <translation>I te puka: haere ki te whārangi tirotiro, kātahi ki te pouaka tuku</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>In a form: save the draft</source>
        <translation>I te puka: tiaki i te hukihuki</translation>
    </message>
    <message>
        <source>F8, Shift+F8</source>
        <translation>F8, Shift+F8</translation>
    </message>
    <message>
        <source>In a form: next or previous error</source>
        <translation>I te puka: te hapa o muri, o mua rānei</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form. What you typed is kept</source>
        <translation>Kati i te puka. Ka puritia ngā mea i patohia e koe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the outbox: drop the entry, after a question</source>
        <translation>I te pouaka tuku: whakarere i te tāurunga, i muri i tētahi pātai</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ngā pātuhi</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>Te whārangi %1</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Kāore he mea kē atu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Kāore he mea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tūāhua</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Tikanga</translation>
    </message>
    <message>
        <source>Can become</source>
        <translation>Ka taea te huri hei</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ngā mea ka taea</translation>
    </message>
    <message>
        <source>F2, F3, F4</source>
        <translation>F2, F3, F4</translation>
    </message>
    <message>
        <source>The first, second and third action above the list, for the selected rows</source>
        <translation>Te mahi tuatahi, te tuarua me te tuatoru i runga i te rārangi, mō ngā kapa kua tīpakohia</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Ngā pū</translation>
    </message>
    <message>
        <source>In a list: type to find</source>
        <translation>I te rārangi: patohia hei rapu</translation>
    </message>
    <message>
        <source>Alt and an underlined letter</source>
        <translation>Alt me tētahi pū kua tāraro</translation>
    </message>
    <message>
        <source>Press that button or go to that field</source>
        <translation>Pēhi i taua pātene, haere rānei ki taua āpure</translation>
    </message>
    <message>
        <source>What it rules out</source>
        <translation>Ngā mea ka aukatihia e tēnei</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Ka taea</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Kāore e taea</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Me te whakatūpato</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (ināianei)</translation>
    </message>
    <message>
        <source>When it is possible</source>
        <translation>Āhea e taea ai</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation>Me whakautu.</translation>
    </message>
    <message>
        <source>It can be left empty.</source>
        <translation>Ka taea te waiho kia wātea.</translation>
    </message>
    <message>
        <source>It is asked only where another answer calls for it.</source>
        <translation>Ka pātaia anake ina tonoa e tētahi atu whakautu.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ngā mea ka pātaia</translation>
    </message>
    <message>
        <source>%1 This is a warning: with a tick it can be sent all the same.</source>
        <translation>%1 He whakatūpato tēnei: mā te tohu ka taea tonu te tuku.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Te mauhanga</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Ngā mea ka tirohia</translation>
    </message>
    <message>
        <source>The desk checks this on this computer, before anything is sent. These are the words that you meet where something is not right.</source>
        <translation>Ka tirohia tēnei e te tēpu ki tēnei rorohiko, i mua i te tuku i tētahi mea. Ko ēnei ngā kupu ka kitea e koe ina kāore i tika tētahi mea.</translation>
    </message>
    <message>
        <source>Because it cannot be taken back here, the check page asks for a tick of its own.</source>
        <translation>Nā te mea e kore e taea te whakahoki i konei, ka tono te whārangi tirotiro i tētahi tohu motuhake.</translation>
    </message>
    <message>
        <source>A degree. Placements: %1</source>
        <translation>He tohu mātauranga. Ngā whakanōhanga: %1</translation>
    </message>
    <message>
        <source>No degree. Placements: %1</source>
        <translation>Kāore he tohu mātauranga. Ngā whakanōhanga: %1</translation>
    </message>
    <message>
        <source>What an award needs</source>
        <translation>Ngā hiahia mō te whakawhiwhinga</translation>
    </message>
    <message>
        <source>%1 changes these numbers from time to time. They were last compared with its own rules on %2. Where its answer says something else, its answer holds.</source>
        <translation>Ka whakarerekē a %1 i ēnei tau i ia wā. I whakatairitea whakamutungatia ki ōna ake ture i te %2. Ki te rerekē tāna whakautu, ko tāna whakautu te mea tika.</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the current cell, and once more the other way round</source>
        <translation>I te ripanga: kōmakahia mā te tīwae o te pūtau o nāianei, ā, pēhia anō kia huri kōaro</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+Left, Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>In a table: move the column of the current cell</source>
        <translation>I te ripanga: nekehia te tīwae o te pūtau o nāianei</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Shift+Right</source>
        <translation>Alt+Shift+Left, Alt+Shift+Right</translation>
    </message>
    <message>
        <source>In a table: make the column of the current cell narrower or wider</source>
        <translation>I te ripanga: whakawhāitihia, whakawhānuihia rānei te tīwae o te pūtau o nāianei</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>In a form: its help, and from the help back to the form</source>
        <translation>I te puka: tōna āwhina, ā, mai i te āwhina hoki atu ki te puka</translation>
    </message>
    <message>
        <source>the day that you enter</source>
        <extracomment>Stands in the place of a date: &quot;Withdraw Sarah Jones from the day that you enter.&quot;</extracomment>
        <translation>te rā ka tāurutia e koe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kati</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Āwhina: %1</translation>
    </message>
    <message>
        <source>Esc closes the help. F1 goes back and leaves it open.</source>
        <translation>Mā Esc e kati te āwhina. Mā F1 e hoki, ka waiho kia tuwhera tonu.</translation>
    </message>
</context>
<context>
    <name>HoldNotice</name>
    <message>
        <source>Take back</source>
        <translation>Whakahokia</translation>
    </message>
    <message numerus="yes">
        <source>%n will be sent in %1.</source>
        <extracomment>%n is a number of entries; %1 is &quot;5 seconds&quot;</extracomment>
        <translation>
            <numerusform>Ka tukuna te %n i roto i te %1.</numerusform>
            <numerusform>Ka tukuna te %n i roto i te %1.</numerusform>
            <numerusform>Ka tukuna te %n i roto i te %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n hēkona</numerusform>
            <numerusform>%n hēkona</numerusform>
            <numerusform>%n hēkona</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>Choose &amp;who is meant…</source>
        <translation>Tīpako ko &amp;wai te tikanga…</translation>
    </message>
    <message>
        <source>&amp;Save the problem rows…</source>
        <translation>&amp;Tiaki i ngā kapa raruraru…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Hoki</translation>
    </message>
    <message numerus="yes">
        <source>Problems, %n</source>
        <translation>
            <numerusform>Ngā raruraru, %n</numerusform>
            <numerusform>Ngā raruraru, e %n</numerusform>
            <numerusform>Ngā raruraru, e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent or saved yet.</source>
        <translation>Kāore anō he mea kia tukuna, kia tiakina rānei.</translation>
    </message>
    <message numerus="yes">
        <source>%n can go</source>
        <translation>
            <numerusform>%n ka taea te tuku</numerusform>
            <numerusform>e %n ka taea te tuku</numerusform>
            <numerusform>e %n ka taea te tuku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to check</source>
        <translation>
            <numerusform>%n he mea hei tirotiro</numerusform>
            <numerusform>e %n he mea hei tirotiro</numerusform>
            <numerusform>e %n he mea hei tirotiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n he raruraru</numerusform>
            <numerusform>e %n he raruraru</numerusform>
            <numerusform>e %n he raruraru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, without a date</source>
        <translation>
            <numerusform>%n kua waiho ki waho, kāore he rā</numerusform>
            <numerusform>e %n kua waiho ki waho, kāore he rā</numerusform>
            <numerusform>e %n kua waiho ki waho, kāore he rā</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>kapa %n</numerusform>
            <numerusform>kapa e %n</numerusform>
            <numerusform>kapa e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers in the date column are a spreadsheet’s dates: %1</source>
        <translation>He rā nā te ripanga horahora ngā tau i te tīwae rā: %1</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>Kāore he kapa e raruraru ana.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n row(s)</source>
        <translation>
            <numerusform>&amp;Arotake i te kapa %n</numerusform>
            <numerusform>&amp;Arotake i ngā kapa e %n</numerusform>
            <numerusform>&amp;Arotake i ngā kapa e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is counted here was kept.</source>
        <translation>Kua tū. I puritia ngā mea kua tatauria i konei.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n hou</numerusform>
            <numerusform>e %n hou</numerusform>
            <numerusform>e %n hou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n kua panonitia</numerusform>
            <numerusform>e %n kua panonitia</numerusform>
            <numerusform>e %n kua panonitia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n pērā i mua</numerusform>
            <numerusform>e %n pērā i mua</numerusform>
            <numerusform>e %n pērā i mua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n kāore i tangohia</numerusform>
            <numerusform>e %n kāore i tangohia</numerusform>
            <numerusform>e %n kāore i tangohia</numerusform>
        </translation>
    </message>
    <message>
        <source>What you brought in is kept with your outbox, because the service cannot list it again.</source>
        <translation>Ka puritia ngā mea i kawea mai e koe ki te taha o tō pouaka tuku, nō te mea kāore e taea e te ratonga te whakarārangi anō.</translation>
    </message>
    <message>
        <source>Every row was taken as it is.</source>
        <translation>I tangohia ngā kapa katoa i tō rātou āhua tonu.</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>Ha&amp;ere ki %1</translation>
    </message>
    <message>
        <source>For a row that could mean several records. Select such a row first</source>
        <translation>Mō te kapa tērā pea he maha ngā mauhanga e hāngai ana. Tīpakohia he kapa pērā i te tuatahi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Hou</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Kua panonitia</translation>
    </message>
    <message numerus="yes">
        <source>Rows, %n</source>
        <translation>
            <numerusform>Ngā kapa, %n</numerusform>
            <numerusform>Ngā kapa, e %n</numerusform>
            <numerusform>Ngā kapa, e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that the list does not have.</source>
        <translation>Kāore he mea o roto kāore i te rārangi.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n row(s)</source>
        <translation>
            <numerusform>&amp;Tango mai i te kapa %n</numerusform>
            <numerusform>&amp;Tango mai i ngā kapa e %n</numerusform>
            <numerusform>&amp;Tango mai i ngā kapa e %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out until taken in</source>
        <translation>
            <numerusform>%n kua waiho ki waho kia whakaurua rā anō</numerusform>
            <numerusform>e %n kua waiho ki waho kia whakaurua rā anō</numerusform>
            <numerusform>e %n kua waiho ki waho kia whakaurua rā anō</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name nobody, are not whole or contradict another row, and stay out of the review. Save them, correct them there and bring them in again.</source>
        <translation>
            <numerusform>%n kapa kāore e whakaingoa i tētahi, kāore rānei i te katoa, e taupatupatu ana rānei ki tētahi atu kapa, ā, ka noho ki waho i te arotakenga. Tiakina, whakatikaina ki reira, ka kawe mai anō ai.</numerusform>
            <numerusform>E %n ngā kapa kāore e whakaingoa i tētahi, kāore rānei i te katoa, e taupatupatu ana rānei ki tētahi atu kapa, ā, ka noho ki waho i te arotakenga. Tiakina, whakatikaina ki reira, ka kawe mai anō ai.</numerusform>
            <numerusform>E %n ngā kapa kāore e whakaingoa i tētahi, kāore rānei i te katoa, e taupatupatu ana rānei ki tētahi atu kapa, ā, ka noho ki waho i te arotakenga. Tiakina, whakatikaina ki reira, ka kawe mai anō ai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look at %n row(s)</source>
        <translation>
            <numerusform>&amp;Tirohia te kapa %n</numerusform>
            <numerusform>&amp;Tirohia ngā kapa e %n</numerusform>
            <numerusform>&amp;Tirohia ngā kapa e %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Pānui hei</translation>
    </message>
    <message>
        <source>&amp;Kept columns</source>
        <translation>&amp;Tīwae kua puritia</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Hoki</translation>
    </message>
    <message>
        <source>How the file’s letters are written</source>
        <translation>Te āhua o te tuhi i ngā pū o te kōnae</translation>
    </message>
    <message>
        <source>Columns that you kept before</source>
        <translation>Ngā tīwae i puritia e koe i mua</translation>
    </message>
    <message>
        <source>Keep these columns &amp;under the name</source>
        <translation>Puritia ēnei tīwae ki &amp;raro i te ingoa</translation>
    </message>
    <message>
        <source>Keep these columns under the name</source>
        <translation>Puritia ēnei tīwae ki raro i te ingoa</translation>
    </message>
    <message>
        <source>Leave it empty to keep nothing</source>
        <translation>Waiho kia piako kia kore ai he mea e puritia</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Tīwae o te kōnae</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Ka whakamahia mō</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Hei tauira</translation>
    </message>
    <message>
        <source>Nothing in the first rows</source>
        <translation>Kāore he mea i ngā kapa tuatahi</translation>
    </message>
    <message>
        <source>Used for, column %1</source>
        <translation>Ka whakamahia mō, tīwae %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %n row(s)</source>
        <translation>
            <numerusform>T&amp;irotiro i te kapa %n</numerusform>
            <numerusform>T&amp;irotiro i ngā kapa e %n</numerusform>
            <numerusform>T&amp;irotiro i ngā kapa e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>As guessed</source>
        <translation>E ai ki te matapae</translation>
    </message>
    <message>
        <source>Every column is used.</source>
        <translation>Ka whakamahia ngā tīwae katoa.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not used.</source>
        <translation>
            <numerusform>%n tīwae kāore e whakamahia.</numerusform>
            <numerusform>E %n ngā tīwae kāore e whakamahia.</numerusform>
            <numerusform>E %n ngā tīwae kāore e whakamahia.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Wareware</translation>
    </message>
    <message>
        <source>Without the tick the first row is brought in like the others</source>
        <translation>Ki te kore te tohu ka kawea mai te kapa tuatahi pērā i ērā atu</translation>
    </message>
    <message>
        <source>Forget the kept columns</source>
        <translation>Wareware ki ngā tīwae i puritia</translation>
    </message>
    <message>
        <source>Forget the columns kept as %1</source>
        <translation>Wareware ki ngā tīwae i puritia hei %1</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Wehenga</translation>
    </message>
    <message>
        <source>There are &amp;headers</source>
        <translation>He &amp;pane kei roto</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>Te kapa o ngā pane</translation>
    </message>
    <message>
        <source>What stands above them is left out</source>
        <translation>Ka waiho ki waho ngā mea kei runga ake</translation>
    </message>
    <message>
        <source>What stands between the cells</source>
        <translation>Te tohu kei waenga i ngā pūtau</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Piko</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Kopirua</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Ripa</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (i kitea)</translation>
    </message>
    <message>
        <source>in row %1: %2</source>
        <extracomment>behind &quot;There are headers&quot;: a row of the file and what stands in it</extracomment>
        <translation>kei te kapa %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o te %2</translation>
    </message>
    <message>
        <source>No service is connected yet</source>
        <translation>Kāore anō he ratonga kia honoa</translation>
    </message>
    <message>
        <source>Connect the service whose records the file is about.</source>
        <translation>Honoa te ratonga nōna ngā mauhanga e kōrerohia ana i te kōnae.</translation>
    </message>
    <message>
        <source>Co&amp;nnect a service</source>
        <translation>Ho&amp;no ratonga</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kokenga</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Whakakore</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Ngā pūtau i whakapirihia</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Kawe mai i %1</translation>
    </message>
    <message>
        <source>what for and which file</source>
        <translation>mō te aha, ko tēhea kōnae hoki</translation>
    </message>
    <message>
        <source>its columns</source>
        <translation>ōna tīwae</translation>
    </message>
    <message>
        <source>every row</source>
        <translation>ngā kapa katoa</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Add them to the list</source>
        <translation>Tāpirihia ki te rārangi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Kawe mai</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the cells in your spreadsheet first.</source>
        <translation>Kāore he mea hei whakapiri. Tāruatia ngā pūtau i tō ripanga horahora i te tuatahi.</translation>
    </message>
    <message>
        <source>Connect a service first.</source>
        <translation>Honoa tētahi ratonga i te tuatahi.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Kei te pānui i %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Kei te tirotiro i %1</translation>
    </message>
    <message>
        <source>Select a row that could mean several records first.</source>
        <translation>Tīpakohia i te tuatahi he kapa tērā pea he maha ngā mauhanga e hāngai ana.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the name that a batch is given first: what, and out of which file</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The rows are in the outbox, but the desk could not note that this file was brought in. %1</source>
        <translation>Kei te pouaka tuku ngā kapa, engari kāore i taea e te tēpu te tuhi kua kawea mai tēnei kōnae. %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Kei te kawe mai i %1</translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>Tiaki i ngā kapa raruraru</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>hei whakatika</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>the header of the column that says what is wrong with each row</extracomment>
        <translation>Ngā hapa</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1. Correct them there and bring the file in again.</source>
        <translation>
            <numerusform>%n kapa kua tiakina ki %1. Whakatikaina ki reira, ka kawe mai anō ai i te kōnae.</numerusform>
            <numerusform>E %n ngā kapa kua tiakina ki %1. Whakatikaina ki reira, ka kawe mai anō ai i te kōnae.</numerusform>
            <numerusform>E %n ngā kapa kua tiakina ki %1. Whakatikaina ki reira, ka kawe mai anō ai i te kōnae.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring rows in from a spreadsheet: choose the file, say what its columns are, and see every problem by line before anything is taken.</source>
        <translation>Kawea mai ngā rārangi i tētahi ripanga: tīpakohia te kōnae, kīia he aha ōna tīwae, ā, kitea ia raruraru mā te raina i mua i te tango i tētahi mea.</translation>
    </message>
    <message>
        <source>The file cannot be read as %1: %2</source>
        <translation>Kāore e taea te pānui te kōnae hei %1: %2</translation>
    </message>
    <message>
        <source>The columns could not be kept under the name. %1</source>
        <translation>Kāore i taea te pupuri i ngā tīwae ki raro i te ingoa. %1</translation>
    </message>
    <message>
        <source>%1 and %2 are both used for “%3”. Choose one of them, and “Not used” for the other.</source>
        <translation>E whakamahia ana a %1 me %2 mō “%3”. Tīpakohia tētahi o aua mea, me “Kāore e whakamahia” mō tērā atu.</translation>
    </message>
    <message>
        <source>“%1” is forgotten. The columns of this file stay as they are.</source>
        <translation>Kua warewaretia a “%1”. Ka noho tonu ngā tīwae o tēnei kōnae.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Hipanga %1 o te %2: %3</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Tīpako &amp;kōnae…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>&amp;Whakapiri mai i te papatopenga</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Mauhanga</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>Mō te &amp;aha</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Mauhanga</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mō te aha</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Kawe mai i tētahi kōnae</translation>
    </message>
    <message>
        <source>Add them to the list</source>
        <translation>Tāpiri ki te rārangi</translation>
    </message>
    <message>
        <source>CSV, TSV or .xlsx. You can also drop a file here, or copy cells in a spreadsheet and paste them. Nothing is sent or changed before you have seen every row.</source>
        <translation>CSV, TSV, .xlsx rānei. Ka taea hoki e koe te taka kōnae ki konei, te tārua rānei i ngā pūtau o tētahi ripanga horahora me te whakapiri mai. Kāore he mea e tukuna, e panonitia rānei kia kite rā anō koe i ia kapa.</translation>
    </message>
    <message>
        <source>&amp;Go on with %1</source>
        <translation>&amp;Haere tonu me %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Pasted cells</source>
        <translation>Ngā pūtau kua whakapiria</translation>
    </message>
    <message>
        <source>Workbook, first sheet</source>
        <translation>Pukamahi, whārangi tuatahi</translation>
    </message>
    <message>
        <source>Semicolon-separated text</source>
        <translation>Kupu kua wehea ki te kopirua</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Kupu kua wehea ki te ripa</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Kupu kua wehea ki te piko</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Kāore e whakamahia</translation>
    </message>
    <message>
        <source>Who it is: %1</source>
        <extracomment>%1 is a column that says which record a row is about, &quot;TRN&quot;</extracomment>
        <translation>Ko wai: %1</translation>
    </message>
    <message>
        <source>any ID</source>
        <translation>ID ahakoa</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>kapa %n</numerusform>
            <numerusform>kapa e %n</numerusform>
            <numerusform>kapa e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Ko tēnei kōnae: %1.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written, so this is a guess. Look at names with marks, such as ā or é.</source>
        <translation>Kāore te kōnae e kī i pēhea te tuhi o ōna pū, nō reira he matapae tēnei. Tirohia ngā ingoa whai tohu, pērā i te ā, i te é rānei.</translation>
    </message>
    <message>
        <source>There are no headers, so the columns were told by what is in them.</source>
        <translation>Kāore he pane, nō reira i tautuhia ngā tīwae mā ngā mea kei roto.</translation>
    </message>
    <message>
        <source>The columns are used as you kept them under “%1”.</source>
        <translation>Ka whakamahia ngā tīwae pērā i tāu i pupuri ai i raro i “%1”.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Tīwae %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation>Kua mutu. Kāore he mea i tangohia.</translation>
    </message>
    <message>
        <source>The file could not be read or written: %1. Nothing is lost. Choose another file or folder, or close it in the program that holds it.</source>
        <translation>Kāore i taea te kōnae te pānui, te tuhi rānei: %1. Kāore he mea i ngaro. Tīpakohia tētahi atu kōnae, kōpaki rānei, katia rānei i te papatono e pupuri ana.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Ko tāna kī: %1</translation>
    </message>
    <message>
        <source>Any ID</source>
        <translation>ID ahakoa</translation>
    </message>
    <message>
        <source>The same content was brought in on %1. What is in the outbox already is not put there a second time.</source>
        <translation>I kawea mai te ihirangi ōrite i te %1. Kāore ngā mea kei te pouaka tuku kē e whakanohoia anō ki reira.</translation>
    </message>
    <message>
        <source>The headers are in row %1. What stands above them is left out.</source>
        <translation>Kei te kapa %1 ngā pane. Ka waiho ki waho ngā mea kei runga ake.</translation>
    </message>
    <message>
        <source>Row {row}:</source>
        <translation>Kapa {row}:</translation>
    </message>
</context>
<context>
    <name>InHand</name>
    <message>
        <source>Show in the &amp;outbox</source>
        <translation>Whakaaturia i te &amp;pouaka tuku</translation>
    </message>
    <message>
        <source>Show in the dra&amp;fts</source>
        <translation>Whakaaturia i ngā &amp;hukihuki</translation>
    </message>
    <message>
        <source>Closes this form. What you typed here is kept as a draft.</source>
        <translation>Ka kati i tēnei puka. Ka puritia hei hukihuki ngā mea i patohia e koe ki konei.</translation>
    </message>
    <message>
        <source>Others for the same person: %1.</source>
        <translation>Ētahi atu mō te tangata kotahi: %1.</translation>
    </message>
    <message>
        <source>What you put in the outbox here waits until that is decided.</source>
        <translation>Ka tatari te mea ka whakanohoia e koe ki te pouaka tuku i konei kia whakataua rā anō tērā.</translation>
    </message>
    <message>
        <source>What you put in the outbox here is sent after that.</source>
        <translation>Ka tukuna te mea ka whakanohoia e koe ki te pouaka tuku i konei i muri i tērā.</translation>
    </message>
    <message>
        <source>There is a draft: %1, saved %2.</source>
        <translation>He hukihuki tēnei: %1, i tiakina %2.</translation>
    </message>
    <message>
        <source>In the outbox since %1: %2.</source>
        <translation>Kei te pouaka tuku mai i %1: %2.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Training agreements</source>
        <translation>Whakaaetanga whakangungu</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>whakaaetanga %n</numerusform>
            <numerusform>whakaaetanga e %n</numerusform>
            <numerusform>whakaaetanga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Whakapuakanga</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>whakapuakanga %n</numerusform>
            <numerusform>whakapuakanga e %n</numerusform>
            <numerusform>whakapuakanga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery partners</source>
        <translation>Hoa whakarato</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery partner(s)</source>
        <translation>
            <numerusform>hoa whakarato %n</numerusform>
            <numerusform>hoa whakarato e %n</numerusform>
            <numerusform>hoa whakarato e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Kaiuru</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>kaiuru %n</numerusform>
            <numerusform>kaiuru e %n</numerusform>
            <numerusform>kaiuru e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Tauākī</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>tauākī %n</numerusform>
            <numerusform>tauākī e %n</numerusform>
            <numerusform>tauākī e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Pia</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>pia %n</numerusform>
            <numerusform>pia e %n</numerusform>
            <numerusform>pia e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Rangapū</translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>rangapū %n</numerusform>
            <numerusform>rangapū e %n</numerusform>
            <numerusform>rangapū e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Ngā whakawhitinga</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>whakawhitinga %n</numerusform>
            <numerusform>whakawhitinga e %n</numerusform>
            <numerusform>whakawhitinga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfunded mentors</source>
        <translation>Kaiakopono kore pūtea</translation>
    </message>
    <message numerus="yes">
        <source>%n unfunded mentor(s)</source>
        <translation>
            <numerusform>kaiakopono kore pūtea %n</numerusform>
            <numerusform>kaiakopono kore pūtea e %n</numerusform>
            <numerusform>kaiakopono kore pūtea e %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked</source>
        <translation>Kua rakaina te tēpu</translation>
    </message>
    <message>
        <source>Type the pass phrase that was chosen in Settings. Drafts are kept, and what is in the outbox goes on being sent.</source>
        <translation>Patohia te kīanga huna i tīpakohia i Tautuhinga. Ka puritia ngā hukihuki, ā, ka haere tonu te tuku o ngā mea kei te pouaka tuku.</translation>
    </message>
    <message>
        <source>Pass &amp;phrase</source>
        <translation>&amp;Kīanga huna</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Wetekina te raka</translation>
    </message>
    <message>
        <source>Enter the pass phrase</source>
        <translation>Tāurua te kīanga huna</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try</source>
        <translation>
            <numerusform>Tatari kia %n hēkona i mua i te whakamātau anō</numerusform>
            <numerusform>Tatari mō ngā hēkona e %n i mua i te whakamātau anō</numerusform>
            <numerusform>Tatari mō ngā hēkona e %n i mua i te whakamātau anō</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the pass phrase. Nothing is lost. Each further try waits longer</source>
        <translation>Ehara tēnei i te kīanga huna. Kāore he mea i ngaro. Ka roa ake te tatari mō ia whakamātau anō</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the pass phrase cannot be checked. Nothing is lost. Unlock the computer’s keychain, then press Try again.</source>
        <translation>Kāore te mekameka kī e whakautu ana, nō reira kāore e taea te taki i te kīanga huna. Kāore he mea i ngaro. Wetekina te mekameka kī o te rorohiko, ka pēhi ai i Whakamātauria anō.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Whakamātauria anō</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>New pass &amp;phrase</source>
        <translation>Kīanga huna &amp;hou</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Taua kīanga &amp;anō</translation>
    </message>
    <message>
        <source>&amp;Use this pass phrase</source>
        <translation>&amp;Whakamahia tēnei kīanga huna</translation>
    </message>
    <message>
        <source>Take the &amp;lock off</source>
        <translation>&amp;Tangohia te raka</translation>
    </message>
    <message>
        <source>Lock when the computer &amp;wakes from sleep</source>
        <translation>Raka ina &amp;oho te rorohiko i te moe</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Raka</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It cannot be read back: whoever forgets it takes the entry “lock” out of the computer’s keychain.</source>
        <translation>
            <numerusform>Kia %n pūāhua te iti rawa. Kāore e taea te pānui anō: ki te wareware tētahi, me tango e ia te tāurunga “lock” i te mekameka kī o te rorohiko.</numerusform>
            <numerusform>Kia %n ngā pūāhua te iti rawa. Kāore e taea te pānui anō: ki te wareware tētahi, me tango e ia te tāurunga “lock” i te mekameka kī o te rorohiko.</numerusform>
            <numerusform>Kia %n ngā pūāhua te iti rawa. Kāore e taea te pānui anō: ki te wareware tētahi, me tango e ia te tāurunga “lock” i te mekameka kī o te rorohiko.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after so many &amp;minutes without a key or a click</source>
        <translation>Raka i muri i ēnei &amp;meneti kāore he pātuhi, he pāwhiri rānei</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Kaua rawa</translation>
    </message>
    <message>
        <source>Minutes without a key or a click until the desk locks</source>
        <translation>Ngā meneti kāore he pātuhi, he pāwhiri rānei kia raka rā anō te tēpu</translation>
    </message>
    <message>
        <source>A pass phrase is chosen. Ctrl+L locks the desk; it opens locked too.</source>
        <translation>Kua tīpakohia he kīanga huna. Mā Ctrl+L e raka te tēpu; ka tuwhera raka mai hoki.</translation>
    </message>
    <message>
        <source>The lock is off. With a pass phrase, Ctrl+L hides everything in the window until it is typed.</source>
        <translation>Kua weto te raka. Ki te whai kīanga huna, ka huna a Ctrl+L i ngā mea katoa o te matapihi kia patohia rā anō te kīanga.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the desk can use: a pass phrase lasts until the desk is closed.</source>
        <translation>Kāore he mekameka kī o tēnei rorohiko e taea e te tēpu te whakamahi: ka mau te kīanga huna kia katia rā anō te tēpu.</translation>
    </message>
    <message>
        <source>The lock hides the window. It does not encrypt the files.</source>
        <translation>Ka huna te raka i te matapihi. Kāore e whakamuna i ngā kōnae.</translation>
    </message>
    <message numerus="yes">
        <source>The pass phrase must be %n character(s) or more</source>
        <translation>
            <numerusform>Kia %n pūāhua, kia maha ake rānei, te kīanga huna</numerusform>
            <numerusform>Kia %n ngā pūāhua, kia maha ake rānei, o te kīanga huna</numerusform>
            <numerusform>Kia %n ngā pūāhua, kia maha ake rānei, o te kīanga huna</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more</source>
        <translation>Kāore i te ōrite ngā mea e rua. Patohia anōtia</translation>
    </message>
    <message>
        <source>The pass phrase could not be kept. The lock is as it was.</source>
        <translation>Kāore i taea te pupuri te kīanga huna. Kei te pērā tonu te raka i mua.</translation>
    </message>
    <message>
        <source>The pass phrase is chosen.</source>
        <translation>Kua tīpakohia te kīanga huna.</translation>
    </message>
    <message>
        <source>The pass phrase is chosen. It lasts until the desk is closed.</source>
        <translation>Kua tīpakohia te kīanga huna. Ka mau kia katia rā anō te tēpu.</translation>
    </message>
    <message>
        <source>The pass phrase could not be taken out of the keychain. The lock is as it was.</source>
        <translation>Kāore i taea te tango te kīanga huna i te mekameka kī. Kei te pērā tonu te raka i mua.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>Kua weto te raka.</translation>
    </message>
    <message>
        <source>Lock &amp;now</source>
        <translation>Raka i&amp;nāianei</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>after the number in the box</comment>
        <translation>
            <numerusform>meneti</numerusform>
            <numerusform>meneti</numerusform>
            <numerusform>meneti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It cannot be read back: whoever forgets it closes the desk and opens it again.</source>
        <translation>
            <numerusform>Kia %n pūāhua te iti rawa. Kāore e taea te pānui anō: ki te wareware tētahi, me kati e ia te tēpu, ka huaki anō ai.</numerusform>
            <numerusform>Kia %n ngā pūāhua te iti rawa. Kāore e taea te pānui anō: ki te wareware tētahi, me kati e ia te tēpu, ka huaki anō ai.</numerusform>
            <numerusform>Kia %n ngā pūāhua te iti rawa. Kāore e taea te pānui anō: ki te wareware tētahi, me kati e ia te tēpu, ka huaki anō ai.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pass phrase is chosen. Ctrl+L locks the desk.</source>
        <translation>Kua tīpakohia he kīanga huna. Mā Ctrl+L e raka te tēpu.</translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n pūāhua e toe ana</numerusform>
            <numerusform>e %n ngā pūāhua e toe ana</numerusform>
            <numerusform>e %n ngā pūāhua e toe ana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n pūāhua te hipa</numerusform>
            <numerusform>e %n ngā pūāhua te hipa</numerusform>
            <numerusform>e %n ngā pūāhua te hipa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>Suggestions</source>
        <translation>Ngā marohi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Refresh</source>
        <translation>Whakahou</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Kimi i te rārangi</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Te wāhanga whai ake o te matapihi</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Te wāhanga o mua o te matapihi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Tāngata</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Hukihuki</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Pouaka tuku</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ngā hua</translation>
    </message>
    <message>
        <source>Activity record</source>
        <translation>Rārangi ngohe</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Mahi tuimotu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Puta</translation>
    </message>
    <message>
        <source>Find a command, a page or a record</source>
        <translation>Kimi whakahau, whārangi, mauhanga rānei</translation>
    </message>
    <message>
        <source>Take back what was put in the outbox last</source>
        <translation>Tango mai i te mea whakamutunga i whakanohoia ki te pouaka tuku</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ngā mea e tata ana</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ngā hononga</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tautuhinga</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mō te papatono</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Āwhina mō tēnei whārangi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Raka</translation>
    </message>
    <message>
        <source>It could not be taken back: it has begun to be sent. The outbox shows how it ended.</source>
        <translation>Kāore i taea te tango mai: kua tīmata kē te tuku. Mā te pouaka tuku e whakaatu i pēhea te mutunga.</translation>
    </message>
    <message>
        <source>Taken back: %1, %2. It is a draft again.</source>
        <translation>Kua tangohia mai: %1, %2. He hukihuki anō ināianei.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n entry(s). They are drafts again.</source>
        <translation>
            <numerusform>Kua tangohia mai: tāurunga %n. He hukihuki anō ināianei.</numerusform>
            <numerusform>Kua tangohia mai: tāurunga e %n. He hukihuki anō ināianei.</numerusform>
            <numerusform>Kua tangohia mai: tāurunga e %n. He hukihuki anō ināianei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Whakamahia te %1</translation>
    </message>
    <message>
        <source>Choose a pass phrase first. Then Ctrl+L locks the desk.</source>
        <translation>Tīpakohia he kīanga huna i te tuatahi. Kātahi ka raka a Ctrl+L i te tēpu.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Kimi i ngā mea katoa</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Huaki hononga</translation>
    </message>
    <message>
        <source>Locked — Provider Desk</source>
        <translation>Kua rakaina — Provider Desk</translation>
    </message>
    <message>
        <source>%1, not yet in the outbox. What you typed for it is kept.</source>
        <extracomment>%1 is &quot;Defer: 179 trainees&quot;</extracomment>
        <translation>%1, kāore anō kia tae ki te pouaka tuku. Kua puritia ngā mea i patohia e koe mōna.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Haere tonu</translation>
    </message>
    <message>
        <source>Discard it and begin the new one</source>
        <translation>Maka atu, ka tīmata i te mea hou</translation>
    </message>
    <message>
        <source>Discard this batch? %1. Its rows and what you typed for them are lost.</source>
        <extracomment>%1 is &quot;Defer: 179 trainees&quot;</extracomment>
        <translation>Whakarerea tēnei putunga? %1. Ka ngaro ōna rārangi me tāu i pato ai mō rātou.</translation>
    </message>
    <message>
        <source>Nothing was put in the outbox just now. What waits there longer can be taken back in the outbox.</source>
        <translation>Kāore he mea i whakaurua ki te pouaka tuku i nāianei. Ko ngā mea kua roa e tatari ana, ka taea te whakahoki i te pouaka tuku.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n entry(s).</source>
        <translation>
            <numerusform>Kua tangohia mai: tāurunga %n.</numerusform>
            <numerusform>Kua tangohia mai: tāurunga e %n.</numerusform>
            <numerusform>Kua tangohia mai: tāurunga e %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had begun to be sent. The outbox shows how it ended.</source>
        <translation>
            <numerusform>I tīmata kē te tuku i te %n. Mā te pouaka tuku e whakaatu te otinga.</numerusform>
            <numerusform>I tīmata kē te tuku i ngā %n. Mā te pouaka tuku e whakaatu te otinga.</numerusform>
            <numerusform>I tīmata kē te tuku i ngā %n. Mā te pouaka tuku e whakaatu te otinga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Whakaaturia i te pouaka tuku</translation>
    </message>
    <message>
        <source>Put what was taken back in the outbox again</source>
        <translation>Whakanohoia anōtia ki te pouaka tuku te mea i tangohia mai</translation>
    </message>
    <message>
        <source>Send from the outbox</source>
        <translation>Tuku i te pouaka tuku</translation>
    </message>
    <message>
        <source>Nothing was asked of %1: it waits for a token that it accepts. Paste a new one under Connections.</source>
        <extracomment>%1 is the name of a connection, or of several</extracomment>
        <translation>Kāore he mea i tonoa ki a %1: kei te tatari ki tētahi tohu uru e whakaaetia ana e ia. Whakapirihia tētahi hou ki Ngā hononga.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be put in the outbox again.</source>
        <translation>Kāore he mea i tangohia mai hei whakanoho anō ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>Nothing in the outbox waits to be sent.</source>
        <translation>Kāore he mea i te pouaka tuku e tatari ana kia tukuna.</translation>
    </message>
    <message numerus="yes">
        <source>Send now what waits in the outbox, also what is held? %n entry(s).</source>
        <translation>
            <numerusform>Me tuku ināianei ngā mea e tatari ana i te pouaka tuku, me ngā mea e puritia ana? Tāurunga %n.</numerusform>
            <numerusform>Me tuku ināianei ngā mea e tatari ana i te pouaka tuku, me ngā mea e puritia ana? E %n ngā tāurunga.</numerusform>
            <numerusform>Me tuku ināianei ngā mea e tatari ana i te pouaka tuku, me ngā mea e puritia ana? E %n ngā tāurunga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Tuku %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ākiri</translation>
    </message>
    <message>
        <source>Takes this message away</source>
        <translation>Ka tango i tēnei karere</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tuhipoka</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tirohia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Raruraru</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Waiho kia pērā</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sections</source>
        <translation>Ngā wāhanga</translation>
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
        <translation>Kāore a {name} i whakaae ki te takiuru. Tērā pea kua mōnehu te tohu uru, kua whakakorea, nō tētahi atu taiao rānei. Kāore he mea i ngaro: ko ngā mea kua rite ka noho rite tonu. Whakapirihia he tohu uru hou ki Ngā hononga.</translation>
    </message>
    <message>
        <source>Refreshing from {name} stopped: {problem} What was fetched before is kept.</source>
        <translation>Kua tū te whakahou i a {name}: {problem} Ka puritia ngā mea i tīkina i mua.</translation>
    </message>
    <message>
        <source>The desk cannot use its files: {problem} Nothing was lost; nothing can be saved until this is mended.</source>
        <translation>Kāore e taea e te tēpu ōna kōnae te whakamahi: {problem} Kāore he mea i ngaro; kāore e taea te tiaki kia whakatikaina rā anō tēnei.</translation>
    </message>
    <message>
        <source>The copy of the services&apos; records on this computer was damaged. It is fetched again. Your drafts and your outbox are not touched.</source>
        <translation>I pakaru te tārua o ngā mauhanga a ngā ratonga i tēnei rorohiko. Kei te tīkina anōtia. Kāore ō hukihuki me tō pouaka tuku e pāngia.</translation>
    </message>
    <message>
        <source>The outbox file was damaged. It was set aside as {file}, and {count} entries were read out of it. Look through the outbox: something may be missing.</source>
        <translation>I pakaru te kōnae o te pouaka tuku. I waiho ki te taha ko {file}, ā, e {count} ngā tāurunga i pānuitia i roto. Tirohia te pouaka tuku: tērā pea he mea kei te ngaro.</translation>
    </message>
    <message>
        <source>These files were written by a newer version of Provider Desk. They can be looked at, but nothing is changed or sent. Install the newer version.</source>
        <translation>Nā tētahi putanga hou ake o Provider Desk ēnei kōnae i tuhi. Ka taea te titiro, engari kāore he mea e panonitia, e tukuna rānei. Tāutahia te putanga hou ake.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder can only be read. Nothing can be saved or sent until it can be written again.</source>
        <translation>Ka taea anake te pānui te kōpaki o te tēpu. Kāore e taea te tiaki, te tuku rānei kia taea rā anō te tuhi ki roto.</translation>
    </message>
    <message>
        <source>The practice server cannot be reached: {problem} The desk looks for it every few seconds.</source>
        <translation>Kāore e taea te tūmau whakaharatau: {problem} Ka rapu te tēpu i a ia i ia hēkona ruarua.</translation>
    </message>
    <message>
        <source>{name} no longer answers version {version}. It answers {others}. Nothing is lost: what was fetched and what waits is kept.</source>
        <translation>Kua kore a {name} e whakautu i te putanga {version}. Ka whakautu i te {others}. Kāore he mea i ngaro: ka puritia ngā mea i tīkina me ngā mea e tatari ana.</translation>
    </message>
    <message>
        <source>The activity record was damaged. It was set aside as {file}. The desk goes on from the newest copy of it and from the outbox: check the record.</source>
        <translation>I pakaru te rārangi ngohe. I waiho ki te taha ko {file}. Ka haere tonu te tēpu mai i te tārua hou rawa o te rārangi me te pouaka tuku: tirohia te rārangi ngohe.</translation>
    </message>
    <message>
        <source>The activity record cannot be written: {problem} Nothing is lost: what you do is noted in the outbox, and is added to the record at the next start.</source>
        <translation>Kāore e taea te tuhi te rārangi ngohe: {problem} Kāore he mea i ngaro: ka tuhia āu mahi ki te pouaka tuku, ā, ka tāpirihia ki te rārangi i te tīmatanga o muri ake.</translation>
    </message>
    <message>
        <source>The token of {name} could not be taken out of the computer’s keychain: {problem} Everything else of it is removed. Take the entry “provider-desk” out of the keychain yourself, and revoke the token.</source>
        <translation>Kāore i taea te tango te tohu uru o {name} i te mekameka kī o te rorohiko: {problem} Kua tangohia ērā atu mea katoa ōna. Māu anō e tango te tāurunga “provider-desk” i te mekameka kī, ka whakakore ai i te tohu uru.</translation>
    </message>
    <message>
        <source>The outbox file was missing. {count} entries were read out of its newest copy. Those that may have been sent since are checked with the service, and nothing is sent twice. Entries made after that copy are lost: the activity record tells what was done.</source>
        <translation>I ngaro te kōnae o te pouaka tuku. E {count} ngā tāurunga i pānuitia i tōna tārua hou rawa. Ka tirohia ki te ratonga ērā kua tukuna pea mai i taua wā, ā, kāore he mea e tukuna ruatia. Kua ngaro ngā tāurunga i hangaia i muri i taua tārua: kei te rārangi ngohe ngā mahi i mahia.</translation>
    </message>
    <message>
        <source>The outbox file is older than the activity record: an earlier file was put in its place, or its last changes were lost. {lost} entries are missing from it. {unsure} entries may have been sent already: they are checked with the service, and nothing is sent twice. Look through the outbox and the activity record.</source>
        <translation>He tawhito ake te kōnae o te pouaka tuku i te rārangi ngohe: i whakakapia ki tētahi kōnae o mua, i ngaro rānei ōna panonitanga whakamutunga. E {lost} ngā tāurunga kei te ngaro. Kua tukuna kētia pea ētahi tāurunga e {unsure}: ka tirohia ki te ratonga, ā, kāore he mea e tukuna ruatia. Tirohia te pouaka tuku me te rārangi ngohe.</translation>
    </message>
    <message>
        <source>A connection is removed, but traces of it are still in the desk’s files: {problem} Make some room on the disk. The desk tries again every hour and at its next start.</source>
        <translation>Kua tangohia tētahi hononga, engari kei ngā kōnae tonu a te tēpu ōna toenga: {problem} Whakawāteatia he wāhi i te kōpae. Ka whakamātau anō te tēpu ia hāora, ā, i tōna tīmatanga e whai ake nei.</translation>
    </message>
    <message>
        <source>The hourly copy of the desk’s files could not be made: {problem} What you do is kept all the same. The desk tries again every hour.</source>
        <translation>Kāore i taea te hanga te tārua ia hāora o ngā kōnae a te tēpu: {problem} Ka puritia tonu āu mahi. Ka whakamātau anō te tēpu ia hāora.</translation>
    </message>
</context>
<context>
    <name>OpenBatchLine</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Haere tonu</translation>
    </message>
    <message>
        <source>D&amp;iscard it</source>
        <translation>Maka &amp;atu</translation>
    </message>
    <message>
        <source>%1, not yet in the outbox</source>
        <extracomment>%1 is &quot;Defer: 179 trainees&quot;</extracomment>
        <translation>%1, kāore anō kia tae ki te pouaka tuku</translation>
    </message>
</context>
<context>
    <name>OperationTable</name>
    <message>
        <source>Operations</source>
        <translation>Ngā mahinga</translation>
    </message>
    <message>
        <source>This service does not publish how each operation is called. The table holds the desk’s assumptions; change a line when the service tells you otherwise. {id} stands for the record’s number.</source>
        <translation>Kāore tēnei ratonga e whakaputa me pēhea te karanga i ia mahinga. Kei te ripanga ngā whakapae a te tēpu; panonitia te rārangi ina kī mai te ratonga he rerekē. Ka tū te {id} mō te tau o te mauhanga.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Mahinga</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Tikanga</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>What a test found</source>
        <translation>Ngā kitenga o te whakamātau</translation>
    </message>
    <message>
        <source>Use the desk’s own table again</source>
        <translation>Whakamahia anō te ripanga ake a te tēpu</translation>
    </message>
    <message>
        <source>The method of %1 must be GET, POST, PUT or DELETE</source>
        <translation>Ko GET, ko POST, ko PUT, ko DELETE rānei te tikanga o %1</translation>
    </message>
    <message>
        <source>The path of %1 must begin with / and have no blank, ? or #</source>
        <translation>Me tīmata te ara o %1 ki te /, ā, kaua he āputa, he ?, he # rānei</translation>
    </message>
    <message>
        <source>The path of %1 must hold {id}</source>
        <translation>Me whai {id} te ara o %1</translation>
    </message>
    <message>
        <source>The method of %1 must be POST, PUT or DELETE: GET only reads</source>
        <translation>Me POST, PUT, DELETE rānei te tikanga o %1: he pānui anake tā GET</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The sign-in was not accepted</source>
        <translation>Kāore i whakaaetia te takiuru</translation>
    </message>
    <message>
        <source>It answered “not found”, as it would for an ID that does not exist</source>
        <translation>I whakautu “kāore i kitea”, pērā i tāna mō tētahi ID kāore nei i reira</translation>
    </message>
    <message>
        <source>Not tried. A look at the path answered “not found”, which proves nothing</source>
        <translation>Kāore i whakamātauria. I te tirohanga ki te ara ko te whakautu “kāore i kitea”, kāore tēnā e whakaatu i tētahi mea</translation>
    </message>
    <message>
        <source>The path is known, but not with this method</source>
        <translation>E mōhiotia ana te ara, engari kāore mā tēnei tikanga</translation>
    </message>
    <message>
        <source>The path is known. Not tried, since that would change something</source>
        <translation>E mōhiotia ana te ara. Kāore i whakamātauria, nō te mea ka panonitia tētahi mea</translation>
    </message>
    <message>
        <source>It could not answer this now</source>
        <translation>Kāore i taea te whakautu i tēnei ināianei</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Ka whakautu</translation>
    </message>
    <message>
        <source>Something answers at this path. Not tried, since that would change something</source>
        <translation>Ka whakautu tētahi mea i tēnei ara. Kāore i whakamātauria, nō te mea ka panonitia tētahi mea</translation>
    </message>
    <message>
        <source>Not tried, since that could change something</source>
        <translation>Kāore i whakamātauria, nō te mea tērā pea ka panonitia tētahi mea</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>Me tau te --%1 mai i te %2 ki te %3, kaua ko &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--%1 must be one of %2, not &quot;%3&quot;.</source>
        <translation>Me noho te --%1 hei tētahi o %2, kaua ko &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Provider Desk: trainees, participants, declarations and training agreements in one window, also offline.</source>
        <translation>Provider Desk: ngā pia, ngā kaiuru, ngā whakapuakanga me ngā whakaaetanga whakangungu i te matapihi kotahi, i te tuimotu hoki.</translation>
    </message>
    <message>
        <source>Start a practice server with made-up data and use it.</source>
        <translation>Tīmataria he tūmau whakaharatau me ngā raraunga tito, ka whakamahi ai.</translation>
    </message>
    <message>
        <source>Use the practice server that runs at URL.</source>
        <translation>Whakamahia te tūmau whakaharatau e rere ana i URL.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Puritia ngā mea katoa ki DIR.</translation>
    </message>
    <message>
        <source>Open the page NAME.</source>
        <translation>Huakina te whārangi NAME.</translation>
    </message>
    <message>
        <source>Speak English (en), Welsh (cy) or te reo Māori (mi).</source>
        <translation>Kōrero i te reo Ingarihi (en), te reo Wēra (cy), te reo Māori (mi) rānei.</translation>
    </message>
    <message>
        <source>Colours: light, dark or contrast.</source>
        <translation>Ngā tae: light, dark, contrast rānei.</translation>
    </message>
    <message>
        <source>Text size, from 50 to 400 percent.</source>
        <translation>Te rahi tuhinga, mai i te 50 ki te 400 ōrau.</translation>
    </message>
    <message>
        <source>Practice only: seconds that something released can be taken back.</source>
        <translation>Mō te whakaharatau anake: ngā hēkona e taea ai te tango mai te mea i tukuna.</translation>
    </message>
    <message>
        <source>Practice only: seconds before a record is read again after a lost answer.</source>
        <translation>Mō te whakaharatau anake: ngā hēkona i mua i te pānui anō i te mauhanga i muri i te ngaronga o te whakautu.</translation>
    </message>
    <message>
        <source>Write a picture of the window, 1,440 by 880, to FILE and leave.</source>
        <translation>Tuhia he pikitia o te matapihi, 1,440 ki te 880, ki FILE, ka puta ai.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Tāngia te putanga.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Tāngia tēnei āwhina.</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Ngā whārangi: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. See --help.</source>
        <translation>Ehara a &quot;%1&quot; i te kōwhiringa. Tirohia --help.</translation>
    </message>
    <message>
        <source>--practice-url must be an address such as http://127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation>Me wāhitau te --practice-url pērā i http://127.0.0.1:8080, kaua ko &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--hold and --settle need --practice or --practice-url.</source>
        <translation>Me whai --practice, --practice-url rānei te --hold me te --settle.</translation>
    </message>
    <message>
        <source>--%1 needs a name.</source>
        <translation>Me whai ingoa te --%1.</translation>
    </message>
    <message>
        <source>--size must be a width and a height such as 1024x700, at least 480x360, not &quot;%1&quot;.</source>
        <translation>Me whānui, me teitei te --size, pērā i te 1024x700, kia 480x360 te iti rawa, kaua ko &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Size of that picture, such as 1024x700.</source>
        <translation>Te rahi o taua pikitia, pērā i te 1024x700.</translation>
    </message>
</context>
<context>
    <name>OutboxFiles</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kati</translation>
    </message>
    <message>
        <source>Save results, write and read the services’ own files</source>
        <translation>Tiaki i ngā hua, tuhi me te pānui i ngā kōnae ake a ngā ratonga</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Kōnae</translation>
    </message>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>&amp;Tiaki i ngā mea e whakaaturia ana…</translation>
    </message>
    <message>
        <source>Save the &amp;accepted…</source>
        <translation>Tiaki i ngā mea kua whaka&amp;aetia…</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>kua whakaaetia</translation>
    </message>
    <message>
        <source>Save the &amp;not accepted…</source>
        <translation>Tiaki i ngā mea &amp;kāore i whakaaetia…</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>kāore i whakaaetia</translation>
    </message>
    <message>
        <source>Write: %1…</source>
        <extracomment>%1 is a service&apos;s own file, &quot;Register&apos;s file to change status&quot;</extracomment>
        <translation>Tuhi: %1…</translation>
    </message>
    <message>
        <source>Open its answer: %1…</source>
        <translation>Huaki i tōna whakautu: %1…</translation>
    </message>
    <message>
        <source>Open the service’s answer</source>
        <translation>Huaki i te whakautu a te ratonga</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Tiaki hei kōnae</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Tohutoro</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Mahi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hua</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ngā hapa</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>I tuhia hei hukihuki</translation>
    </message>
    <message>
        <source>Put in outbox</source>
        <translation>I whakanohoia ki te pouaka tuku</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>I tukuna</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>I whakahoungia</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Putunga</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved to %1.</source>
        <translation>
            <numerusform>%n tāurunga kua tiakina ki %1.</numerusform>
            <numerusform>E %n ngā tāurunga kua tiakina ki %1.</numerusform>
            <numerusform>E %n ngā tāurunga kua tiakina ki %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: none of these entries can be in this file.</source>
        <translation>Kāore he mea i tuhia: e kore e taea te whakauru tētahi o ēnei tāurunga ki tēnei kōnae.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n kua mahue ki waho.</numerusform>
            <numerusform>E %n kua mahue ki waho.</numerusform>
            <numerusform>E %n kua mahue ki waho.</numerusform>
        </translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Tirohia ko wai</translation>
    </message>
    <message>
        <source>Left out of the file</source>
        <translation>Kua mahue i te kōnae</translation>
    </message>
    <message>
        <source>Kept with the draft</source>
        <translation>Kua puritia ki te hukihuki</translation>
    </message>
    <message>
        <source>No draft here</source>
        <translation>Kāore he hukihuki i konei</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n kapa kua pānuitia</numerusform>
            <numerusform>E %n ngā kapa kua pānuitia</numerusform>
            <numerusform>E %n ngā kapa kua pānuitia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 with errors, %3 of them kept with their drafts.</source>
        <translation>%1: %2 he hapa kei roto, %3 o ēnei kua puritia ki ā rātou hukihuki.</translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>Te whakautu a te ratonga</translation>
    </message>
    <message>
        <source>%1 written to %2. Nothing was sent: upload it in %3.</source>
        <translation>Kua tuhia a %1 ki %2. Kāore he mea i tukuna: me tukuake e koe i %3.</translation>
    </message>
    <message>
        <source>Each line says whom it is about and why. Up and Down go through the lines, Ctrl+C copies those that are selected. Every draft stays in the outbox.</source>
        <translation>Ka kī ia raina mō wai, he aha ai. Mā ngā pere Runga me Raro e haere i ngā raina, mā Ctrl+C e tārua ngā mea kua tīpakohia. Ka noho tonu ia hukihuki ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Kōna&amp;e</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Tēhea</translation>
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
        <translation>Kāore he rā</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Kāore anō kia hoatu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Kāore he mea</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Kāore he mutunga e mōhiotia</translation>
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
        <translation>Tangata</translation>
    </message>
    <message>
        <source>What</source>
        <translation>He aha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tūāhua</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Te mea e tatari ana</translation>
    </message>
    <message>
        <source>Can be sent until</source>
        <translation>Ka taea te tuku tae noa ki</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>I whakahoungia</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Drafts</source>
        <translation>Hukihuki</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Pouaka tuku</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Hu&amp;aki</translation>
    </message>
    <message>
        <source>E&amp;xpires first</source>
        <translation>Ko te mōnehu &amp;wawe</translation>
    </message>
    <message>
        <source>Sorts by the day until which each can be sent</source>
        <translation>Ka kōmaka mā te rā whakamutunga e taea ai ia mea te tuku</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Kimi i roto i %1</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Kimi</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Kāore anō kia oti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Katoa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>tāurunga %n</numerusform>
            <numerusform>tāurunga e %n</numerusform>
            <numerusform>tāurunga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>E whakaaturia ana ngā %1 o ngā %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Kāore he mea e hāngai ana ki tēnei tātari</translation>
    </message>
    <message>
        <source>Other entries are hidden by it.</source>
        <translation>Kei te hunaia ētahi atu tāurunga e ia.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ukuia te tātari</translation>
    </message>
    <message>
        <source>There are no drafts</source>
        <translation>Kāore he hukihuki</translation>
    </message>
    <message>
        <source>What you type in a form is kept here by itself until you put it in the outbox.</source>
        <translation>Ka puritia aunoatia i konei tāu e pato ai i te puka, kia whakanohoia rā anō e koe ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>Haere ki ngā mauhanga</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>He wātea te pouaka tuku</translation>
    </message>
    <message>
        <source>What you put in it waits here a moment, is sent, and keeps its answer.</source>
        <translation>Ko tāu e whakanoho ai ki roto ka tatari i konei mō te wā poto, ka tukuna, ka pupuri i tōna whakautu.</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>Tīpakohia he tāurunga i te tuatahi.</translation>
    </message>
    <message>
        <source>What you typed and did not put in the outbox yet. Enter goes on with a draft; each says until which day it can be sent.</source>
        <translation>Ngā mea i patohia e koe engari kāore anō kia whakanohoia ki te pouaka tuku. Mā Enter ka haere tonu he hukihuki; ka kī ia hukihuki ko tēhea te rā whakamutunga e taea ai te tuku.</translation>
    </message>
    <message>
        <source>What you put in the outbox: what it waits for, what was sent and what the service answered. Entries that need you come first; select one to see why and what can be done.</source>
        <translation>Ngā mea i whakanohoia e koe ki te pouaka tuku: he aha e tāria ana, he aha i tukuna, he aha te whakautu a te ratonga. Kei mua ko ngā tāurunga e hiahia ana ki a koe; tīpakohia tētahi kia kite he aha ai, he aha hoki ka taea.</translation>
    </message>
    <message>
        <source>&amp;Write the bulk file…</source>
        <translation>&amp;Tuhi i te kōnae tōpū…</translation>
    </message>
    <message>
        <source>Open its &amp;answer…</source>
        <translation>Huaki i tōna &amp;whakautu…</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Kua tukuna ngā mea katoa</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Whakaaturia ngā mea kua tukuna</translation>
    </message>
    <message>
        <source>&amp;Put %1 in outbox…</source>
        <translation>&amp;Whakanohoia te %1 ki te pouaka tuku…</translation>
    </message>
    <message>
        <source>Discard this batch? What you typed for it is lost.</source>
        <translation>Maka atu tēnei putunga? Ka ngaro ngā mea i patohia e koe mōna.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Will be voided</source>
        <translation>Ka whakamanakoretia</translation>
    </message>
    <message numerus="yes">
        <source>Claw back %n declaration(s)</source>
        <translation>
            <numerusform>Whakahoki utu mō te whakapuakanga %n</numerusform>
            <numerusform>Whakahoki utu mō ngā whakapuakanga e %n</numerusform>
            <numerusform>Whakahoki utu mō ngā whakapuakanga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be clawed back (paid)</source>
        <translation>Ka whakahokia te utu (kua utua)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>First start</source>
        <translation>Tīmatanga tuatahi</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Hukihuki</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Mahi</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Pouaka tuku</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ngā hononga</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Tēnei tēpu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tautuhinga</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mō tēnei</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>He maha i te wā kotahi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Kawe mai</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ngā hua</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ngā mea kua tata te wā</translation>
    </message>
    <message>
        <source>Activity record</source>
        <translation>Rārangi ngohe</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Ngā tārua</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Tangata tuarua</translation>
    </message>
</context>
<context>
    <name>ProblemLines</name>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Kapa %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Kāore i kīia</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Te kapa katoa</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Kapa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko wai</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Tīwae</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Te hē</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ka pēhea</translation>
    </message>
    <message>
        <source>What is wrong or to be checked</source>
        <translation>He aha te hē, te mea rānei hei tirotiro</translation>
    </message>
</context>
<context>
    <name>PutCheck</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 me ētahi atu e %2</translation>
    </message>
    <message>
        <source>&amp;Put %1 in outbox</source>
        <translation>&amp;Whakanohoia te %1 ki te pouaka tuku</translation>
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
        <translation>Kāore he mea hei whakakī. Haere tonu kia kite he aha ka puta.</translation>
    </message>
    <message>
        <source>%1 did not accept this. Its own words stand below. Change what it names, then put it in the outbox again.</source>
        <translation>Kāore a %1 i whakaae ki tēnei. Kei raro āna ake kupu. Panonitia ngā mea i whakahuatia, kātahi ka whakanoho anō ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft.</source>
        <translation>Ka puritia tāu e pato ai hei hukihuki.</translation>
    </message>
    <message>
        <source>Opens its own form. What you typed here is kept.</source>
        <translation>Ka huaki i tōna ake puka. Ka puritia ngā mea i patohia e koe i konei.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ināianei: %1</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>In the desk</source>
        <translation>Kei te tēpu</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ngā mea e ngaro ana</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Kāore he mea e ngaro ana</translation>
    </message>
    <message>
        <source>Cannot be sorted</source>
        <translation>Kāore e taea te kōmaka</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Kāore i kōmakahia</translation>
    </message>
    <message>
        <source>Sorted, newest first</source>
        <translation>I kōmakahia, ko ngā mea hou i mua</translation>
    </message>
    <message>
        <source>Sorted, oldest first</source>
        <translation>I kōmakahia, ko ngā mea tawhito i mua</translation>
    </message>
    <message>
        <source>Sorted, largest first</source>
        <translation>I kōmakahia, ko ngā mea nui i mua</translation>
    </message>
    <message>
        <source>Sorted, smallest first</source>
        <translation>I kōmakahia, ko ngā mea iti i mua</translation>
    </message>
    <message>
        <source>Sorted Z to A</source>
        <translation>I kōmakahia Z ki A</translation>
    </message>
    <message>
        <source>Sorted A to Z</source>
        <translation>I kōmakahia A ki Z</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>I panonitia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Āhea</translation>
    </message>
    <message>
        <source>Ours or not ours</source>
        <translation>Nō mātou, ehara rānei nō mātou</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Kāore anō e taea te kī</translation>
    </message>
    <message>
        <source>Cannot tell yet. As last read: %1</source>
        <translation>Kāore anō e taea te kī. I te pānuitanga whakamutunga: %1</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 i mua, %2 ināianei</translation>
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
        <translation>Kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nō mātou</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Ehara nō mātou</translation>
    </message>
    <message>
        <source>Sorted, what can be done now first</source>
        <translation>I kōmakahia, ko ngā mea ka taea ināianei i mua</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Hou</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Hou: %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>I whakaaetia i te %1</translation>
    </message>
</context>
<context>
    <name>ReleaseCheck</name>
    <message numerus="yes">
        <source>Check before %n draft(s) go to the outbox</source>
        <translation>
            <numerusform>Tirohia i mua i te haere o te hukihuki %n ki te pouaka tuku</numerusform>
            <numerusform>Tirohia i mua i te haere o ngā hukihuki e %n ki te pouaka tuku</numerusform>
            <numerusform>Tirohia i mua i te haere o ngā hukihuki e %n ki te pouaka tuku</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay in the drafts: %1</source>
        <translation>Ka noho i ngā hukihuki: %1</translation>
    </message>
    <message>
        <source>Nothing of it is sent before tomorrow. It is checked again then.</source>
        <translation>Kāore tētahi wāhanga e tukuna i mua i āpōpō. Ka tirohia anō i taua wā.</translation>
    </message>
    <message>
        <source>Stay in the drafts unless you tick the box: %1</source>
        <translation>Ka noho i ngā hukihuki ki te kore koe e tohu i te pouaka: %1</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>No batches yet</source>
        <translation>Kāore anō he putunga</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>Haere ki ngā mauhanga</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Ngā putunga</translation>
    </message>
    <message>
        <source>Entries of the batch</source>
        <translation>Ngā tāurunga o te putunga</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Whakatārewa</translation>
    </message>
    <message>
        <source>Cancel the &amp;unsent</source>
        <translation>Whaka&amp;kore i ngā mea kāore anō kia tukuna</translation>
    </message>
    <message>
        <source>&amp;Correct and send again</source>
        <translation>Whakatika, ka tuku &amp;anō</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Tā&amp;ngia…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Tiaki hei &amp;PDF…</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Kāore he ingoa</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Haere tonu</translation>
    </message>
    <message>
        <source>%1 what was accepted…</source>
        <translation>%1 i ngā mea i whakaaetia…</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Ngā mea katoa: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ngā hua</translation>
    </message>
    <message>
        <source>Everything of this batch has been sent already.</source>
        <translation>Kua tukuna kētia ngā mea katoa o tēnei puranga.</translation>
    </message>
    <message>
        <source>Cancel the %1 that have not been sent? They are never sent and stay in the history only.</source>
        <translation>Whakakore i ngā mea kāore anō kia tukuna (%1)? Kāore rawa e tukuna, ka noho ki te hītori anake.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Whakakore i te %1</translation>
    </message>
    <message>
        <source>Paused. %1 stay until you press Resume; what is being sent now is finished.</source>
        <translation>Kua tārewa. E noho ana kia pēhi rā anō koe i te Haere tonu: %1. Ka whakaotia ngā mea e tukuna ana ināianei.</translation>
    </message>
    <message>
        <source>%1 go on.</source>
        <translation>E haere tonu ana: %1.</translation>
    </message>
    <message>
        <source>%1 are back in the drafts. What had begun to be sent got away.</source>
        <translation>Kua hoki ki ngā hukihuki: %1. Kua riro ngā mea kua tīmata kē te tuku.</translation>
    </message>
    <message>
        <source>%1 are cancelled and will not be sent.</source>
        <translation>Kua whakakorea, kāore e tukuna: %1.</translation>
    </message>
    <message>
        <source>Nothing of this batch was refused or came back.</source>
        <translation>Kāore tētahi mea o tēnei puranga i whakakāhoretia, i hoki mai rānei.</translation>
    </message>
    <message>
        <source>Nothing of this batch was accepted yet.</source>
        <translation>Kāore anō tētahi mea o tēnei puranga kia whakaaetia.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tiaki hei PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ngā kōnae PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Kua tiakina hei %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing is lost. Choose another folder.</source>
        <translation>Kāore i taea te tuhi i te %1. Kāore he mea i ngaro. Tīpakohia tētahi atu kōpaki.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Kua tukuna ki te pūtā.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again, or save it as PDF.</source>
        <translation>Kāore i tangohia e te pūreta tā. Kāore he mea i ngaro. Whakamātauria anō, tiakina rānei hei PDF.</translation>
    </message>
    <message>
        <source>What was put in the outbox together: how far it is, what the service accepted and what it did not. Select a batch to pause it, take it back or correct what was not accepted.</source>
        <translation>Ngā mea i whakanohoia tahitia ki te pouaka tuku: te tawhiti kua tae, te mea i whakaaetia e te ratonga me te mea kāore. Tīpakohia he putunga hei whakatārewa, hei tango mai anō, hei whakatika rānei i te mea kāore i whakaaetia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Kei te tuhi i te %1…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Kua mutu. Kāore he kōnae i tuhia.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Kei te tā…</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer has already are printed.</source>
        <translation>Kua mutu. Ka tāngia ngā whārangi kei te pūreretā kē.</translation>
    </message>
    <message>
        <source>&amp;Take back the unsent</source>
        <translation>&amp;Tango mai i ngā mea kāore anō kia tukuna</translation>
    </message>
    <message>
        <source>%1 are back in the drafts.</source>
        <translation>Kua hoki ki ngā hukihuki: %1.</translation>
    </message>
    <message>
        <source>What you put in the outbox for several records at once is listed here with its answers. What you sent one by one is in the outbox, under Accepted.</source>
        <translation>Ka rārangihia i konei ngā mea i tukuna e koe ki te pouaka tuku mō ētahi mauhanga i te wā kotahi, me ngā whakautu. Kei te pouaka tuku, i raro i Kua whakaaetia, ngā mea i tukuna takitahitia e koe.</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Haere ki te pouaka tuku</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Pause date must be between {earliest} and {latest}</source>
        <translation>Me noho te rā tārewa i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>Restart date must be between {earliest} and {latest}</source>
        <translation>Me noho te rā tīmata anō i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>Date of withdrawal must be between {earliest} and {latest}</source>
        <translation>Me noho te rā unuhanga i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>This agreement is pending. There is nothing to restart</source>
        <translation>Kei te tatari tēnei whakaaetanga. Kāore he mea hei tīmata anō</translation>
    </message>
    <message>
        <source>You cannot place this agreement in grace until tomorrow. It was signed today</source>
        <translation>Kia āpōpō rā anō ka taea te whakanoho i tēnei whakaaetanga ki te wā aroha. I hainatia i te rā nei</translation>
    </message>
    <message>
        <source>You cannot do this with this agreement until tomorrow. It was signed today</source>
        <translation>Kia āpōpō rā anō ka taea tēnei mō tēnei whakaaetanga. I hainatia i te rā nei</translation>
    </message>
    <message>
        <source>Check the date. This desk does not know when the agreement was signed. TEC will check</source>
        <translation>Tirohia te rā. Kāore tēnei tēpu i te mōhio nōnahea te whakaaetanga i hainatia ai. Mā TEC e tirotiro</translation>
    </message>
    <message>
        <source>Check the date. It is more than three months ago</source>
        <translation>Tirohia te rā. Neke atu i te toru marama ki muri</translation>
    </message>
    <message>
        <source>Enter the date the agreement was paused</source>
        <translation>Tāurua te rā i tārewa ai te whakaaetanga</translation>
    </message>
    <message>
        <source>Pause date must be a real date</source>
        <translation>Me rā tūturu te rā tārewa</translation>
    </message>
    <message>
        <source>Pause date must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā tārewa</translation>
    </message>
    <message>
        <source>Pause date must be the same as or after {limit}, three months ago</source>
        <translation>Ko te {limit}, arā te toru marama ki muri, ko muri atu rānei, te rā tārewa</translation>
    </message>
    <message>
        <source>Pause date must be after {signed}, when the agreement was signed</source>
        <translation>Me noho te rā tārewa i muri i te {signed}, te rā i hainatia ai te whakaaetanga</translation>
    </message>
    <message>
        <source>Check the pause date. Grace from {date} would have ended on {ends} and TEC may withdraw this learner</source>
        <translation>Tirohia te rā tārewa. Kua mutu kē i te {ends} te wā aroha i tīmata i te {date}, ā, tērā pea ka unuhia tēnei ākonga e TEC</translation>
    </message>
    <message>
        <source>Select why the agreement is going into grace</source>
        <translation>Tīpakohia te take e uru ai te whakaaetanga ki te wā aroha</translation>
    </message>
    <message>
        <source>The grace reason must be chosen from the list</source>
        <translation>Me tīpako te take wā aroha i te rārangi</translation>
    </message>
    <message>
        <source>The code must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te waehere</translation>
    </message>
    <message>
        <source>Check the agreement. It is in grace already</source>
        <translation>Tirohia te whakaaetanga. Kei te wā aroha kē</translation>
    </message>
    <message>
        <source>Select why the agreement is going on hold</source>
        <translation>Tīpakohia te take e whakatārewatia ai te whakaaetanga</translation>
    </message>
    <message>
        <source>The hold reason must be chosen from the list</source>
        <translation>Me tīpako te take whakatārewa i te rārangi</translation>
    </message>
    <message>
        <source>Check the agreement. It is on hold already</source>
        <translation>Tirohia te whakaaetanga. Kua whakatārewatia kētia</translation>
    </message>
    <message>
        <source>Enter the date the agreement restarted</source>
        <translation>Tāurua te rā i tīmata anō ai te whakaaetanga</translation>
    </message>
    <message>
        <source>Restart date must be a real date</source>
        <translation>Me rā tūturu te rā tīmata anō</translation>
    </message>
    <message>
        <source>Restart date must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā tīmata anō</translation>
    </message>
    <message>
        <source>Restart date must be after {signed}, when the agreement was signed</source>
        <translation>Me noho te rā tīmata anō i muri i te {signed}, te rā i hainatia ai te whakaaetanga</translation>
    </message>
    <message>
        <source>Restart date must be the same as or after {limit}, when the agreement was paused</source>
        <translation>Ko te {limit}, te rā i tārewa ai te whakaaetanga, ko muri atu rānei, te rā tīmata anō</translation>
    </message>
    <message>
        <source>This agreement has ended. Nothing can be changed</source>
        <translation>Kua mutu tēnei whakaaetanga. E kore e taea te panoni i tētahi mea</translation>
    </message>
    <message>
        <source>Check the agreement. It is active already</source>
        <translation>Tirohia te whakaaetanga. Kei te hohe kē</translation>
    </message>
    <message>
        <source>Enter the date the learner was withdrawn</source>
        <translation>Tāurua te rā i unuhia ai te ākonga</translation>
    </message>
    <message>
        <source>Date of withdrawal must be a real date</source>
        <translation>Me rā tūturu te rā unuhanga</translation>
    </message>
    <message>
        <source>Date of withdrawal must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā unuhanga</translation>
    </message>
    <message>
        <source>Date of withdrawal must be the same as or after {limit}, when the agreement was signed</source>
        <translation>Ko te {limit}, te rā i hainatia ai te whakaaetanga, ko muri atu rānei, te rā unuhanga</translation>
    </message>
    <message>
        <source>Date of withdrawal must be the same as or after {limit}, when participation last started</source>
        <translation>Ko te {limit}, te rā i tīmata ai te urunga o muri nei, ko muri atu rānei, te rā unuhanga</translation>
    </message>
    <message>
        <source>Select why the learner is withdrawn</source>
        <translation>Tīpakohia te take i unuhia ai te ākonga</translation>
    </message>
    <message>
        <source>The withdrawal reason must be chosen from the list</source>
        <translation>Me tīpako te take unuhanga i te rārangi</translation>
    </message>
    <message>
        <source>This reason is set by TEC’s system alone</source>
        <translation>Mā te pūnaha a TEC anake tēnei take e whakatau</translation>
    </message>
    <message>
        <source>Enter the ID of the new agreement</source>
        <translation>Tāurua te ID o te whakaaetanga hou</translation>
    </message>
    <message>
        <source>The ID must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te ID</translation>
    </message>
    <message>
        <source>The new agreement’s ID must differ from this agreement’s</source>
        <translation>Me rerekē te ID o te whakaaetanga hou i tō tēnei whakaaetanga</translation>
    </message>
    <message>
        <source>An ID that is only dots cannot be sent in a web address</source>
        <translation>E kore e taea te tuku i te ID he irakati anake i roto i te wāhitau tukutuku</translation>
    </message>
    <message>
        <source>Enter the new agreement’s details</source>
        <translation>Tāurua ngā taipitopito o te whakaaetanga hou</translation>
    </message>
    <message>
        <source>Enter the new employer’s legal name</source>
        <translation>Tāurua te ingoa ā-ture o te kaituku mahi hou</translation>
    </message>
    <message>
        <source>The employer’s name must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te ingoa o te kaituku mahi</translation>
    </message>
    <message>
        <source>The employer site must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te wāhi mahi</translation>
    </message>
    <message>
        <source>Select the region of employment</source>
        <translation>Tīpakohia te rohe o te mahi</translation>
    </message>
    <message>
        <source>The region must be chosen from the list</source>
        <translation>Me tīpako te rohe i te rārangi</translation>
    </message>
    <message>
        <source>Check the agreement. This desk does not know its status</source>
        <translation>Tirohia te whakaaetanga. Kāore tēnei tēpu i te mōhio ki tōna tūnga</translation>
    </message>
    <message>
        <source>This agreement has no ID</source>
        <translation>Kāore he ID o tēnei whakaaetanga</translation>
    </message>
    <message>
        <source>The agreement’s ID must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te ID o te whakaaetanga</translation>
    </message>
    <message>
        <source>Enter the organisation’s EDUMIS ID in the connection’s settings</source>
        <translation>Tāurua te ID EDUMIS o te whakahaere ki ngā tautuhinga o te hononga</translation>
    </message>
    <message>
        <source>The organisation’s EDUMIS ID must be numbers only</source>
        <translation>Me tau anake te ID EDUMIS o te whakahaere</translation>
    </message>
    <message>
        <source>{field} must include a day</source>
        <translation>Me whai rangi te {field}</translation>
    </message>
    <message>
        <source>{field} must include a month</source>
        <translation>Me whai marama te {field}</translation>
    </message>
    <message>
        <source>{field} must include a year</source>
        <translation>Me whai tau te {field}</translation>
    </message>
    <message>
        <source>{field} must include a day and month</source>
        <translation>Me whai rangi, me whai marama te {field}</translation>
    </message>
    <message>
        <source>{field} must include a day and year</source>
        <translation>Me whai rangi, me whai tau te {field}</translation>
    </message>
    <message>
        <source>{field} must include a month and year</source>
        <translation>Me whai marama, me whai tau te {field}</translation>
    </message>
    <message>
        <source>Year must include 4 numbers</source>
        <translation>Kia 4 ngā mati o te tau</translation>
    </message>
    <message>
        <source>{field} must be a real date</source>
        <translation>Me rā tūturu te {field}</translation>
    </message>
    <message>
        <source>{field} must be a real date. Use day, month, year</source>
        <translation>Me rā tūturu te {field}. Whakamahia te rangi, te marama, te tau</translation>
    </message>
    <message>
        <source>{field} must be a real date. This is a spreadsheet’s own number</source>
        <translation>Me rā tūturu te {field}. He tau nā te ripanga horahora tēnei</translation>
    </message>
    <message>
        <source>{field} must be a real date. Put spaces between day, month and year</source>
        <translation>Me rā tūturu te {field}. Waiho he āputa i waenga i te rangi, te marama me te tau</translation>
    </message>
    <message>
        <source>{field} must be a date without a time of day</source>
        <translation>He rā anake te {field}, kaua he wā o te rā</translation>
    </message>
    <message>
        <source>{field} must be a real date. Use day, month, year, for example 27 3 2026</source>
        <translation>Me rā tūturu te {field}. Whakamahia te rangi, te marama, te tau, hei tauira 27 3 2026</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or before {limit}, the date of the “{type}” declaration</source>
        <translation>Ko te {limit}, te rā o te whakapuakanga “{type}”, ko mua atu rānei, te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Mentors who began training after June 2025 have only started and completed declarations</source>
        <translation>Ko ngā whakapuakanga tīmata me te oti anake ā ngā kaiakopono i tīmata te whakangungu i muri i a Pipiri 2025</translation>
    </message>
    <message>
        <source>The participant’s schedule has no such declaration</source>
        <translation>Kāore he whakapuakanga pēnei i te wātaka a te kaiuru</translation>
    </message>
    <message>
        <source>The {cohort} cohort has no open statement. Declarations are not taken for it</source>
        <translation>Kāore he tauākī tuwhera o te kāhui {cohort}. Kāore e tangohia ngā whakapuakanga mōna</translation>
    </message>
    <message>
        <source>This declaration is paid and the {cohort} cohort has no open statement to claw it back on</source>
        <translation>Kua utua tēnei whakapuakanga, ā, kāore he tauākī tuwhera o te kāhui {cohort} hei whakahoki i te utu</translation>
    </message>
    <message>
        <source>Select the participant</source>
        <translation>Tīpakohia te kaiuru</translation>
    </message>
    <message>
        <source>Enter the declaration date</source>
        <translation>Tāurua te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration date must be a real date</source>
        <translation>Me rā tūturu te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration date must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or after {limit} for a “{type}” declaration</source>
        <translation>Mō te whakapuakanga “{type}”, ko te {limit}, ko muri atu rānei, te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration date must be between {earliest} and {latest} for a “{type}” declaration</source>
        <translation>Mō te whakapuakanga “{type}”, me noho te rā i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or before {limit}, since the participant withdrew then</source>
        <translation>Ko te {limit}, ko mua atu rānei, te rā o te whakapuakanga, nō te mea i unuhia te kaiuru i taua rā</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or after {limit}, the date of the “{type}” declaration</source>
        <translation>Ko te {limit}, te rā o te whakapuakanga “{type}”, ko muri atu rānei, te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Select the declaration type</source>
        <translation>Tīpakohia te momo whakapuakanga</translation>
    </message>
    <message>
        <source>The declaration type must be chosen from the list</source>
        <translation>Me tīpako te momo whakapuakanga i te rārangi</translation>
    </message>
    <message>
        <source>There is already a live declaration of this type, dated {date}</source>
        <translation>Kei konei kē tētahi whakapuakanga ora o tēnei momo, nō te {date}</translation>
    </message>
    <message>
        <source>Select the evidence held</source>
        <translation>Tīpakohia ngā taunakitanga e puritia ana</translation>
    </message>
    <message>
        <source>The evidence must be one that this cohort, role and declaration type allow</source>
        <translation>Me taunakitanga e whakaaetia ana e tēnei kāhui, tēnei tūranga me tēnei momo whakapuakanga</translation>
    </message>
    <message>
        <source>The {cohort} cohort is closed. Contact DfE. Sending again will not help</source>
        <translation>Kua kati te kāhui {cohort}. Whakapā atu ki a DfE. Kāore te tuku anō e āwhina</translation>
    </message>
    <message>
        <source>This declaration belongs to {provider}. Only they can void it</source>
        <translation>Nā {provider} tēnei whakapuakanga. Mā rātou anake e whakamanakore</translation>
    </message>
    <message>
        <source>This declaration is voided already</source>
        <translation>Kua whakamanakoretia kētia tēnei whakapuakanga</translation>
    </message>
    <message>
        <source>This declaration is being clawed back already</source>
        <translation>Kei te whakahokia kētia te utu mō tēnei whakapuakanga</translation>
    </message>
    <message>
        <source>Check this declaration in the service. This desk does not know its state</source>
        <translation>Tirohia tēnei whakapuakanga i te ratonga. Kāore tēnei tēpu i te mōhio ki tōna tūāhua</translation>
    </message>
    <message>
        <source>Declaration date must be between {earliest} and {latest}</source>
        <translation>Me noho te rā o te whakapuakanga i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>This cannot be done today, because the training was changed today. Send it tomorrow</source>
        <translation>E kore e taea tēnei i te rā nei, nō te mea i panonitia te whakangungu i te rā nei. Tukua āpōpō</translation>
    </message>
    <message>
        <source>This participant has not been training with you for at least one day</source>
        <translation>Kāore anō tēnei kaiuru kia whakangungu ki a koutou mō te rā kotahi neke atu</translation>
    </message>
    <message>
        <source>This participant is training with another provider</source>
        <translation>Kei te whakangungu tēnei kaiuru ki tētahi atu kaiwhakarato</translation>
    </message>
    <message>
        <source>This participant is no longer at the school. The induction tutor has to resolve that</source>
        <translation>Kāore tēnei kaiuru i te kura ināianei. Mā te kaiako whakauru tēnei e whakatika</translation>
    </message>
    <message>
        <source>This participant is due to start with another lead provider</source>
        <translation>Ka tīmata tēnei kaiuru ki tētahi atu kaiwhakarato matua</translation>
    </message>
    <message>
        <source>Mentors cannot be placed on a reduced schedule</source>
        <translation>E kore e taea te whakanoho i ngā kaiakopono ki te wātaka whakaiti</translation>
    </message>
    <message>
        <source>ECTs cannot be placed on a replacement schedule</source>
        <translation>E kore e taea te whakanoho i ngā ECT ki te wātaka whakakapi</translation>
    </message>
    <message>
        <source>The cohort {cohort} has no such schedule</source>
        <translation>Kāore he wātaka pēnei o te kāhui {cohort}</translation>
    </message>
    <message>
        <source>The reason must be chosen from the list</source>
        <translation>Me tīpako te take i te rārangi</translation>
    </message>
    <message>
        <source>Select the reason for the deferral</source>
        <translation>Tīpakohia te take mō te hikinga</translation>
    </message>
    <message>
        <source>This participant is deferred already</source>
        <translation>Kua hikina kētia tēnei kaiuru</translation>
    </message>
    <message>
        <source>This participant is withdrawn and cannot be deferred</source>
        <translation>Kua unuhia tēnei kaiuru, nō reira e kore e taea te hiki</translation>
    </message>
    <message>
        <source>Select the reason for the withdrawal</source>
        <translation>Tīpakohia te take mō te unuhanga</translation>
    </message>
    <message>
        <source>This participant is withdrawn already</source>
        <translation>Kua unuhia kētia tēnei kaiuru</translation>
    </message>
    <message>
        <source>This participant cannot be withdrawn now</source>
        <translation>E kore e taea te unu i tēnei kaiuru ināianei</translation>
    </message>
    <message>
        <source>This participant is in training already</source>
        <translation>Kei te whakangungu kē tēnei kaiuru</translation>
    </message>
    <message>
        <source>This participant was deferred or withdrawn today. Training can be resumed from tomorrow</source>
        <translation>I hikina, i unuhia rānei tēnei kaiuru i te rā nei. Ka taea te haere tonu te whakangungu mai i āpōpō</translation>
    </message>
    <message>
        <source>Select the new schedule</source>
        <translation>Tīpakohia te wātaka hou</translation>
    </message>
    <message>
        <source>The schedule must be chosen from the list</source>
        <translation>Me tīpako te wātaka i te rārangi</translation>
    </message>
    <message>
        <source>The participant is on this schedule already</source>
        <translation>Kei tēnei wātaka kē te kaiuru</translation>
    </message>
    <message>
        <source>The schedule was changed today and a declaration would no longer fit. Contact DfE</source>
        <translation>I panonitia te wātaka i te rā nei, ā, ka hē tētahi whakapuakanga. Whakapā atu ki a DfE</translation>
    </message>
    <message>
        <source>The {cohort} cohort is closed. Nobody can be moved into it</source>
        <translation>Kua kati te kāhui {cohort}. E kore e taea te neke i te tangata ki roto</translation>
    </message>
    <message>
        <source>This participant is not training with you now. Resume the training first</source>
        <translation>Kāore tēnei kaiuru i te whakangungu ki a koutou ināianei. Me haere tonu te whakangungu i te tuatahi</translation>
    </message>
    <message>
        <source>This participant has completed training or induction. Only an ECT’s reduced schedule is still possible</source>
        <translation>Kua oti i tēnei kaiuru te whakangungu, te whakaurunga rānei. Ko te wātaka whakaiti mō te ECT anake ka taea tonu</translation>
    </message>
    <message>
        <source>Select the training: ECT induction or mentor training</source>
        <translation>Tīpakohia te whakangungu: whakaurunga ECT, whakangungu kaiakopono rānei</translation>
    </message>
    <message>
        <source>This participant is not enrolled in that training</source>
        <translation>Kāore tēnei kaiuru i rēhitatia ki taua whakangungu</translation>
    </message>
    <message>
        <source>This participant has never trained with you but with {provider}</source>
        <translation>Kāore tēnei kaiuru i whakangungu ki a koutou, engari ki a {provider}</translation>
    </message>
    <message>
        <source>Check this participant in the service. This desk does not know the training status</source>
        <translation>Tirohia tēnei kaiuru i te ratonga. Kāore tēnei tēpu i te mōhio ki te tūnga whakangungu</translation>
    </message>
    <message>
        <source>Enter the date the trainee met the QTS requirements</source>
        <translation>Tāurua te rā i tutuki ai i te pia ngā whakaritenga QTS</translation>
    </message>
    <message>
        <source>Enter the date the trainee met the EYTS requirements</source>
        <translation>Tāurua te rā i tutuki ai i te pia ngā whakaritenga EYTS</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be a real date</source>
        <translation>Me rā tūturu te rā i tutuki ai ngā whakaritenga QTS</translation>
    </message>
    <message>
        <source>Date EYTS requirements met must be a real date</source>
        <translation>Me rā tūturu te rā i tutuki ai ngā whakaritenga EYTS</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā i tutuki ai ngā whakaritenga QTS</translation>
    </message>
    <message>
        <source>Date EYTS requirements met must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā i tutuki ai ngā whakaritenga EYTS</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be the same as or after {earliest}, when the trainee’s ITT started</source>
        <translation>Ko te {earliest}, te rā i tīmata ai te ITT a te pia, ko muri atu rānei, te rā i tutuki ai ngā whakaritenga QTS</translation>
    </message>
    <message>
        <source>Date EYTS requirements met must be the same as or after {earliest}, when the trainee’s ITT started</source>
        <translation>Ko te {earliest}, te rā i tīmata ai te ITT a te pia, ko muri atu rānei, te rā i tutuki ai ngā whakaritenga EYTS</translation>
    </message>
    <message>
        <source>This trainee’s QTS status cannot be updated now. It can be when the state is TRN received</source>
        <translation>E kore e taea te whakahou i te tūnga QTS o tēnei pia ināianei. Ka taea ina tae te tūāhua ki te Kua whiwhi TRN</translation>
    </message>
    <message>
        <source>This trainee’s EYTS status cannot be updated now. It can be when the state is TRN received</source>
        <translation>E kore e taea te whakahou i te tūnga EYTS o tēnei pia ināianei. Ka taea ina tae te tūāhua ki te Kua whiwhi TRN</translation>
    </message>
    <message>
        <source>Select when the trainee deferred</source>
        <translation>Tīpakohia te wā i hikina ai te pia</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be between {earliest} and {latest}</source>
        <translation>Me noho te rā i tutuki ai ngā whakaritenga QTS i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>School URN must be 6 numbers</source>
        <translation>Kia 6 ngā mati o te URN o te kura</translation>
    </message>
    <message>
        <source>Enter the name of the school or setting</source>
        <translation>Tāurua te ingoa o te kura, o te wāhi rānei</translation>
    </message>
    <message>
        <source>Check the name. It is longer than {limit} characters</source>
        <translation>Tirohia te ingoa. He roa ake i te {limit} pūāhua</translation>
    </message>
    <message>
        <source>Enter a UK postcode, for example BN1 1AA</source>
        <translation>Tāurua he waehere poutāpeta UK, hei tauira BN1 1AA</translation>
    </message>
    <message>
        <source>Placements cannot be added now. The award is under way or the trainee has left</source>
        <translation>E kore e taea te tāpiri whakanōhanga ināianei. Kei te haere te whakawhiwhinga, kua wehe rānei te pia</translation>
    </message>
    <message>
        <source>Enter the graduation year</source>
        <translation>Tāurua te tau whakapōtaetanga</translation>
    </message>
    <message>
        <source>Graduation year must be between {earliest} and {latest}</source>
        <translation>Me noho te tau whakapōtaetanga i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>Enter the degree subject</source>
        <translation>Tāurua te kaupapa o te tohu mātauranga</translation>
    </message>
    <message>
        <source>Degree subject must be chosen from the list</source>
        <translation>Me tīpako te kaupapa o te tohu mātauranga i te rārangi</translation>
    </message>
    <message>
        <source>Country must be chosen from the list</source>
        <translation>Me tīpako te whenua i te rārangi</translation>
    </message>
    <message>
        <source>Select the type of UK degree</source>
        <translation>Tīpakohia te momo tohu mātauranga UK</translation>
    </message>
    <message>
        <source>Type of UK degree must be chosen from the list</source>
        <translation>Me tīpako te momo tohu mātauranga UK i te rārangi</translation>
    </message>
    <message>
        <source>Select the degree grade</source>
        <translation>Tīpakohia te taumata o te tohu mātauranga</translation>
    </message>
    <message>
        <source>Degree grade must be chosen from the list</source>
        <translation>Me tīpako te taumata o te tohu mātauranga i te rārangi</translation>
    </message>
    <message>
        <source>Select the type of non-UK degree</source>
        <translation>Tīpakohia te momo tohu mātauranga nō waho i te UK</translation>
    </message>
    <message>
        <source>Type of non-UK degree must be chosen from the list</source>
        <translation>Me tīpako te momo tohu mātauranga nō waho i te UK i te rārangi</translation>
    </message>
    <message>
        <source>Degrees cannot be added now. The award is under way or the trainee has left</source>
        <translation>E kore e taea te tāpiri tohu mātauranga ināianei. Kei te haere te whakawhiwhinga, kua wehe rānei te pia</translation>
    </message>
    <message>
        <source>This trainee cannot be withdrawn before the course starts on {date}</source>
        <translation>E kore e taea te unu i tēnei pia i mua i te tīmatanga o te akoranga i te {date}</translation>
    </message>
    <message>
        <source>This trainee is recorded as not having started the course yet</source>
        <translation>Kua tuhia kāore anō tēnei pia kia tīmata i te akoranga</translation>
    </message>
    <message>
        <source>Check the date. It is after the expected end of ITT, {limit}</source>
        <translation>Tirohia te rā. Kei muri i te mutunga o te ITT e tūmanakohia ana, te {limit}</translation>
    </message>
    <message>
        <source>Enter the date the trainee deferred</source>
        <translation>Tāurua te rā i hikina ai te pia</translation>
    </message>
    <message>
        <source>Date of deferral must be a real date</source>
        <translation>Me rā tūturu te rā hikinga</translation>
    </message>
    <message>
        <source>Date of deferral must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā hikinga</translation>
    </message>
    <message>
        <source>Check the date of deferral. It is before the ITT start date, {earliest}. The Register website would refuse it</source>
        <translation>Tirohia te rā hikinga. Kei mua i te rā tīmata ITT, te {earliest}. Ka whakahē te paetukutuku o Register</translation>
    </message>
    <message>
        <source>Reason for deferral must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te take mō te hikinga</translation>
    </message>
    <message>
        <source>This trainee cannot be deferred now. A deferral is possible when the state is Pending TRN or TRN received</source>
        <translation>E kore e taea te hiki i tēnei pia ināianei. Ka taea te hikinga ina ko Kei te tatari TRN, ko Kua whiwhi TRN rānei, te tūāhua</translation>
    </message>
    <message>
        <source>Enter the date the trainee withdrew</source>
        <translation>Tāurua te rā i unuhia ai te pia</translation>
    </message>
    <message>
        <source>Date of withdrawal must be the same as or after {earliest}, when the trainee’s ITT started</source>
        <translation>Ko te {earliest}, te rā i tīmata ai te ITT a te pia, ko muri atu rānei, te rā unuhanga</translation>
    </message>
    <message>
        <source>Select who decided on the withdrawal</source>
        <translation>Tīpakohia nā wai te unuhanga i whakatau</translation>
    </message>
    <message>
        <source>Who decided on the withdrawal must be chosen from the list</source>
        <translation>Me tīpako nā wai te unuhanga i whakatau i te rārangi</translation>
    </message>
    <message>
        <source>Select why the trainee withdrew from the course</source>
        <translation>Tīpakohia te take i unuhia ai te pia i te akoranga</translation>
    </message>
    <message>
        <source>The reasons must belong to who decided on the withdrawal</source>
        <translation>Me hāngai ngā take ki te tangata nāna te unuhanga i whakatau</translation>
    </message>
    <message>
        <source>Enter the other reason</source>
        <translation>Tāurua te take kē</translation>
    </message>
    <message>
        <source>Enter the safeguarding concerns</source>
        <translation>Tāurua ngā māharahara haumaru</translation>
    </message>
    <message>
        <source>Select whether the trainee would be interested in teaching in the future</source>
        <translation>Tīpakohia mēnā ka hiahia te pia ki te whakaako ā muri atu</translation>
    </message>
    <message>
        <source>Future interest must be chosen from the list</source>
        <translation>Me tīpako te hiahia ā muri atu i te rārangi</translation>
    </message>
    <message>
        <source>This trainee cannot be withdrawn now. A withdrawal is possible when the state is Pending TRN, TRN received or Deferred</source>
        <translation>E kore e taea te unu i tēnei pia ināianei. Ka taea te unuhanga ina ko Kei te tatari TRN, ko Kua whiwhi TRN, ko Kua hikina rānei, te tūāhua</translation>
    </message>
    <message>
        <source>Check the date. It is more than 12 months ago</source>
        <translation>Tirohia te rā. Neke atu i te 12 marama ki muri</translation>
    </message>
    <message>
        <source>A degree is needed. None is recorded</source>
        <translation>Me whai tohu mātauranga. Kāore anō tētahi kia tuhia</translation>
    </message>
    <message>
        <source>The training route needs {needed} placements. Recorded: {recorded}</source>
        <translation>E {needed} ngā whakanōhanga e hiahiatia ana e te ara whakangungu. Kua tuhia: {recorded}</translation>
    </message>
    <message>
        <source>Check this trainee in Register. This desk does not know the state</source>
        <translation>Tirohia tēnei pia i Register. Kāore tēnei tēpu i te mōhio ki te tūāhua</translation>
    </message>
    <message>
        <source>{field} has no choice called “{value}”</source>
        <translation>{field}: kāore he kōwhiringa ko “{value}” te ingoa</translation>
    </message>
    <message>
        <source>Row {row}: {value} is not an ID but a number that a spreadsheet shortened. Its last numbers are lost. Format the column as text and put the ID in again</source>
        <translation>Kapa {row}: ehara te {value} i te ID, engari he tau i whakapotoa e te ripanga horahora. Kua ngaro ōna mati whakamutunga. Whakahōputuhia te tīwae hei kupu, ka tāuru anō i te ID</translation>
    </message>
    <message>
        <source>{field} must be a number</source>
        <translation>Me tau te {field}</translation>
    </message>
    <message>
        <source>{field} must be Yes or No</source>
        <translation>Ko te Āe, ko te Kāo rānei, te {field}</translation>
    </message>
    <message>
        <source>Row {row}: nobody in the list has {value}</source>
        <translation>Kapa {row}: kāore he tangata i te rārangi kei a ia te {value}</translation>
    </message>
    <message>
        <source>Row {row}: the name alone does not tell who is meant. Add an ID or the start date</source>
        <translation>Kapa {row}: kāore te ingoa anake e tohu ko wai te tangata. Tāpirihia he ID, te rā tīmata rānei</translation>
    </message>
    <message>
        <source>Row {row}: its IDs belong to different people. Keep the one that is right</source>
        <translation>Kapa {row}: nō ngā tāngata rerekē ōna ID. Puritia te mea tika</translation>
    </message>
    <message>
        <source>Row {row}: there is nothing in it that says who is meant</source>
        <translation>Kapa {row}: kāore he mea i roto e tohu ana ko wai te tangata</translation>
    </message>
    <message>
        <source>An ID that is only dots cannot be sent: it would lead to another address</source>
        <translation>E kore e taea te tuku i te ID he irakati anake: ka ahu kē ki tētahi atu wāhitau</translation>
    </message>
    <message>
        <source>Enter the ID</source>
        <translation>Tāurua te ID</translation>
    </message>
    <message>
        <source>The selected file has headers but no rows</source>
        <translation>He pane ō te kōnae kua tīpakohia, engari kāore he kapa</translation>
    </message>
    <message>
        <source>Row {row}: the same as row {other}. Keep one of them</source>
        <translation>Kapa {row}: he ōrite ki te kapa {other}. Puritia tētahi o aua mea</translation>
    </message>
    <message>
        <source>Row {row}: it has more cells than the headers. A cell with a comma needs quotation marks</source>
        <translation>Kapa {row}: he maha ake ōna pūtau i ngā pane. Me whai tohu kōrero te pūtau he piko kei roto</translation>
    </message>
    <message>
        <source>Row {row}: no date, so it is left out</source>
        <translation>Kapa {row}: kāore he rā, nō reira ka waiho ki waho</translation>
    </message>
    <message>
        <source>Row {row}: it has no ID</source>
        <translation>Kapa {row}: kāore ōna ID</translation>
    </message>
    <message>
        <source>The draft has no date yet</source>
        <translation>Kāore anō he rā o te hukihuki</translation>
    </message>
    <message>
        <source>The date must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā</translation>
    </message>
    <message>
        <source>The date must be the same as or after {earliest}. The service takes no older date in a file</source>
        <translation>Ko te {earliest}, ko muri atu rānei, te rā. Kāore te ratonga e whakaae ki tētahi rā o mua atu i roto i te kōnae</translation>
    </message>
    <message>
        <source>The record has none of the IDs by which the service finds it</source>
        <translation>Kāore i te mauhanga tētahi o ngā ID e kitea ai e te ratonga</translation>
    </message>
    <message>
        <source>The file is damaged in row {row}: this is not text. Nothing was taken from it</source>
        <translation>Kua pakaru te kōnae i te kapa {row}: ehara tēnei i te kupu. Kāore he mea i tangohia mai i roto</translation>
    </message>
    <message>
        <source>The file is damaged: the quotation mark in row {row} is not closed. Nothing was taken from it</source>
        <translation>Kua pakaru te kōnae: kāore te tohu kōrero i te kapa {row} i katia. Kāore he mea i tangohia mai i roto</translation>
    </message>
    <message>
        <source>The file is damaged in row {row}: a cell is too long. Nothing was taken from it</source>
        <translation>Kua pakaru te kōnae i te kapa {row}: he roa rawa tētahi pūtau. Kāore he mea i tangohia mai i roto</translation>
    </message>
    <message>
        <source>The file is damaged in row {row}: it has too many columns. Nothing was taken from it</source>
        <translation>Kua pakaru te kōnae i te kapa {row}: he maha rawa ngā tīwae. Kāore he mea i tangohia mai i roto</translation>
    </message>
    <message>
        <source>The selected file is empty</source>
        <translation>He wātea te kōnae kua tīpakohia</translation>
    </message>
    <message>
        <source>The selected file must be smaller than 64MB</source>
        <translation>Me iti iho te kōnae kua tīpakohia i te 64MB</translation>
    </message>
    <message>
        <source>The selected file must be a CSV or an .xlsx workbook</source>
        <translation>He CSV, he pukamahi .xlsx rānei, te kōnae me tīpako</translation>
    </message>
    <message>
        <source>The selected file must have fewer than 250,000 rows</source>
        <translation>Me iti iho i te 250,000 ngā kapa o te kōnae kua tīpakohia</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Kāore he mea hei whakapiri</translation>
    </message>
    <message>
        <source>The workbook is damaged, or is not an .xlsx workbook. Nothing was taken from it</source>
        <translation>Kua pakaru te pukamahi, ehara rānei i te pukamahi .xlsx. Kāore he mea i tangohia mai i roto</translation>
    </message>
    <message>
        <source>Row {row}: no agreement has ID {value}</source>
        <translation>Kapa {row}: kāore he whakaaetanga ko {value} te ID</translation>
    </message>
    <message>
        <source>Row {row}: {count} agreements have ID {value}</source>
        <translation>Kapa {row}: e {count} ngā whakaaetanga ko {value} te ID</translation>
    </message>
    <message>
        <source>Row {row}: no agreement has learner ID {value}</source>
        <translation>Kapa {row}: kāore he whakaaetanga ko {value} te ID ākonga</translation>
    </message>
    <message>
        <source>Row {row}: {count} agreements have learner ID {value}. Use the agreement ID</source>
        <translation>Kapa {row}: e {count} ngā whakaaetanga ko {value} te ID ākonga. Whakamahia te ID whakaaetanga</translation>
    </message>
    <message>
        <source>Row {row}: no agreement is of a learner called {value}</source>
        <translation>Kapa {row}: kāore he whakaaetanga o tētahi ākonga ko {value} te ingoa</translation>
    </message>
    <message>
        <source>Row {row}: {count} agreements are of learners called {value}. Use the agreement ID</source>
        <translation>Kapa {row}: e {count} ngā whakaaetanga o ngā ākonga ko {value} te ingoa. Whakamahia te ID whakaaetanga</translation>
    </message>
    <message>
        <source>The selected file must have a column for agreement ID</source>
        <translation>Me whai tīwae te kōnae kua tīpakohia mō te ID whakaaetanga</translation>
    </message>
    <message>
        <source>Row {row}: no declaration has ID {value}</source>
        <translation>Kapa {row}: kāore he whakapuakanga ko {value} te ID</translation>
    </message>
    <message>
        <source>Row {row}: {count} declarations have ID {value}</source>
        <translation>Kapa {row}: e {count} ngā whakapuakanga ko {value} te ID</translation>
    </message>
    <message>
        <source>Row {row}: no declaration is of TRN {value}</source>
        <translation>Kapa {row}: kāore he whakapuakanga mō te TRN {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} declarations are of TRN {value}. Use the declaration ID</source>
        <translation>Kapa {row}: e {count} ngā whakapuakanga mō te TRN {value}. Whakamahia te ID whakapuakanga</translation>
    </message>
    <message>
        <source>Row {row}: no declaration is of participant {value}</source>
        <translation>Kapa {row}: kāore he whakapuakanga mō te kaiuru {value}</translation>
    </message>
    <message>
        <source>Row {row}: {count} declarations are of participant {value}. Use the declaration ID</source>
        <translation>Kapa {row}: e {count} ngā whakapuakanga mō te kaiuru {value}. Whakamahia te ID whakapuakanga</translation>
    </message>
    <message>
        <source>The selected file must have a column for declaration ID, participant ID or TRN</source>
        <translation>Me whai tīwae te kōnae kua tīpakohia mō te ID whakapuakanga, te ID kaiuru, te TRN rānei</translation>
    </message>
    <message>
        <source>Row {row}: no participant has training record ID {value}</source>
        <translation>Kapa {row}: kāore he kaiuru ko {value} te ID mauhanga whakangungu</translation>
    </message>
    <message>
        <source>Row {row}: {count} participants have training record ID {value}</source>
        <translation>Kapa {row}: e {count} ngā kaiuru ko {value} te ID mauhanga whakangungu</translation>
    </message>
    <message>
        <source>Row {row}: no participant has participant ID {value}</source>
        <translation>Kapa {row}: kāore he kaiuru ko {value} te ID kaiuru</translation>
    </message>
    <message>
        <source>Row {row}: {count} enrolments have participant ID {value}. Use the training record ID</source>
        <translation>Kapa {row}: e {count} ngā whakaurunga ko {value} te ID kaiuru. Whakamahia te ID mauhanga whakangungu</translation>
    </message>
    <message>
        <source>Row {row}: no participant has TRN {value}</source>
        <translation>Kapa {row}: kāore he kaiuru ko {value} te TRN</translation>
    </message>
    <message>
        <source>Row {row}: {count} enrolments have TRN {value}. Use the training record ID</source>
        <translation>Kapa {row}: e {count} ngā whakaurunga ko {value} te TRN. Whakamahia te ID mauhanga whakangungu</translation>
    </message>
    <message>
        <source>Row {row}: no participant is called {value}</source>
        <translation>Kapa {row}: kāore he kaiuru ko {value} te ingoa</translation>
    </message>
    <message>
        <source>Row {row}: {count} participants are called {value}. Use the TRN</source>
        <translation>Kapa {row}: e {count} ngā kaiuru ko {value} te ingoa. Whakamahia te TRN</translation>
    </message>
    <message>
        <source>The selected file must have a column for training record ID, participant ID or TRN</source>
        <translation>Me whai tīwae te kōnae kua tīpakohia mō te ID mauhanga whakangungu, te ID kaiuru, te TRN rānei</translation>
    </message>
    <message>
        <source>Row {row}: no trainee has Register ID {value}</source>
        <translation>Kapa {row}: kāore he pia ko {value} te ID Register</translation>
    </message>
    <message>
        <source>Row {row}: {count} trainees have Register ID {value}. Use the TRN</source>
        <translation>Kapa {row}: e {count} ngā pia ko {value} te ID Register. Whakamahia te TRN</translation>
    </message>
    <message>
        <source>Row {row}: no trainee has TRN {value}</source>
        <translation>Kapa {row}: kāore he pia ko {value} te TRN</translation>
    </message>
    <message>
        <source>Row {row}: {count} trainees have TRN {value}. Use the HESA ID or the provider ID</source>
        <translation>Kapa {row}: e {count} ngā pia ko {value} te TRN. Whakamahia te ID HESA, te ID kaiwhakarato rānei</translation>
    </message>
    <message>
        <source>Row {row}: no trainee has HESA ID {value}</source>
        <translation>Kapa {row}: kāore he pia ko {value} te ID HESA</translation>
    </message>
    <message>
        <source>Row {row}: {count} trainees have HESA ID {value}. Use the TRN</source>
        <translation>Kapa {row}: e {count} ngā pia ko {value} te ID HESA. Whakamahia te TRN</translation>
    </message>
    <message>
        <source>Row {row}: no trainee has provider ID {value}</source>
        <translation>Kapa {row}: kāore he pia ko {value} te ID kaiwhakarato</translation>
    </message>
    <message>
        <source>Row {row}: {count} trainees have provider ID {value}. Use the TRN</source>
        <translation>Kapa {row}: e {count} ngā pia ko {value} te ID kaiwhakarato. Whakamahia te TRN</translation>
    </message>
    <message>
        <source>Row {row}: no trainee is called {value} with this course start</source>
        <translation>Kapa {row}: kāore he pia ko {value} te ingoa, ko tēnei te rā tīmata o te akoranga</translation>
    </message>
    <message>
        <source>Row {row}: {count} trainees are called {value}. Use the TRN</source>
        <translation>Kapa {row}: e {count} ngā pia ko {value} te ingoa. Whakamahia te TRN</translation>
    </message>
    <message>
        <source>The selected file must have a column for TRN, HESA ID or provider trainee ID</source>
        <translation>Me whai tīwae te kōnae kua tīpakohia mō te TRN, te ID HESA, te ID pia a te kaiwhakarato rānei</translation>
    </message>
    <message>
        <source>It has no date, so it is left out</source>
        <translation>Kāore he rā, nō reira ka waiho ki waho</translation>
    </message>
    <message>
        <source>The same is in the outbox already</source>
        <translation>Kei te pouaka tuku kē taua mea anō</translation>
    </message>
    <message>
        <source>This record is no longer in the list</source>
        <translation>Kua kore tēnei mauhanga i te rārangi</translation>
    </message>
    <message>
        <source>This record is in the list twice</source>
        <translation>E rua ngā putanga o tēnei mauhanga i te rārangi</translation>
    </message>
    <message>
        <source>The file may be cut short: it ends within row {row}. Look at its end before you go on</source>
        <translation>Kua poroa pea te kōnae: ka mutu i waenga i te kapa {row}. Tirohia tōna mutunga i mua i te haere tonu</translation>
    </message>
    <message>
        <source>It waits for a second person</source>
        <translation>Kei te tatari ki te tangata tuarua</translation>
    </message>
    <message>
        <source>Without a token this cannot be sent, and {service} takes no file for it. Do it on the record’s page in {service}</source>
        <translation>Ki te kore he tohu uru e kore e taea tēnei te tuku, ā, kāore a {service} e tango kōnae mō tēnei. Mahia i te whārangi o te mauhanga i {service}</translation>
    </message>
    <message>
        <source>No date is possible before ITT starts on {date}</source>
        <translation>Kāore he rā e taea i mua i te tīmatanga o te ITT i te {date}</translation>
    </message>
    <message>
        <source>It belongs to another connection, {connection}. Choose that connection and write a file for it</source>
        <translation>Nō tētahi atu hononga, {connection}. Tīpakohia taua hononga, ka tuhi i tētahi kōnae mōna</translation>
    </message>
    <message>
        <source>The same was sent on {date}. Send it again only if there are two</source>
        <translation>I tukuna taua mea anō i te {date}. Tukuna anō mēnā anake e rua</translation>
    </message>
    <message>
        <source>{field}: another row of the list has the same one. Give each row its own</source>
        <translation>{field}: kei tētahi atu kapa o te rārangi taua mea anō. Hoatu ki ia kapa tāna ake</translation>
    </message>
    <message>
        <source>The selected file holds more than a list of people can. Nothing was taken from it</source>
        <translation>He nui ake ngā mea kei te kōnae i tīpakohia i tā te rārangi tāngata e taea ai. Kāore he mea i tangohia mai i reira</translation>
    </message>
    <message>
        <source>{field} has the month first in another row, so {value} could be two days. Use day, month, year in every row</source>
        <translation>Kei tētahi atu kapa o {field} te marama tuatahi, nō reira e rua pea ngā rā o {value}. Whakamahia te rangi, te marama, te tau i ia kapa</translation>
    </message>
    <message>
        <source>Row {row} says {named}, but {value} is {name}’s. Choose who is meant</source>
        <translation>Kapa {row}: ko {named} kei reira, engari nā {name} te {value}. Kōwhiria ko wai te tangata</translation>
    </message>
    <message>
        <source>Row {row}: {value} could mean {count} records. Choose who is meant</source>
        <translation>Kapa {row}: tērā pea e {count} ngā mauhanga e tohua ana e {value}. Kōwhiria ko wai te tangata</translation>
    </message>
    <message>
        <source>Another draft of the same person is in this file. Keep one of them</source>
        <translation>Kei tēnei kōnae tētahi atu hukihuki o taua tangata. Puritia tētahi o aua mea</translation>
    </message>
    <message>
        <source>It is no longer a draft, so it is not written to a file</source>
        <translation>Ehara i te hukihuki ināianei, nō reira kāore e tuhia ki tētahi kōnae</translation>
    </message>
    <message>
        <source>The outbox has another of these for the same record, with the date {date}. It is sent first, then this one</source>
        <translation>Kei te pouaka tuku tētahi atu o ēnei mō te pūkete kotahi, me te rā {date}. Ka tukuna tērā i te tuatahi, kātahi ko tēnei</translation>
    </message>
    <message>
        <source>The outbox has another of these for the same record, with other answers. It is sent first, then this one</source>
        <translation>Kei te pouaka tuku tētahi atu o ēnei mō te pūkete kotahi, me ētahi atu whakautu. Ka tukuna tērā i te tuatahi, kātahi ko tēnei</translation>
    </message>
    <message>
        <source>The list was read anew since this row was chosen. Select the record again</source>
        <translation>I pānuitia anōtia te rārangi mai i te kōwhiringa o tēnei haupae. Kōwhiria anō te pūkete</translation>
    </message>
    <message>
        <source>Row {row}: {value} is an error of the spreadsheet. Put the value in again</source>
        <translation>Kapa {row}: he hapa nō te ripanga horahora te {value}. Tāuruhia anō te uara</translation>
    </message>
    <message>
        <source>Rows that the workbook hides are read like the others: {count} of them</source>
        <translation>Ka pānuitia ngā kapa e hunaia ana e te pukamahi pērā i ērā atu: e {count}</translation>
    </message>
    <message>
        <source>The selected file has a password. Save a copy without one and choose that</source>
        <translation>He kupuhipa tō te kōnae me tīpako. Tiakina he tārua kāore he kupuhipa, ka kōwhiri ai i tērā</translation>
    </message>
    <message>
        <source>The first sheet of the selected workbook is empty. Only that sheet is read</source>
        <translation>He piako te whārangi tuatahi o te pukamahi me tīpako. Ko tērā whārangi anake ka pānuitia</translation>
    </message>
    <message>
        <source>Row {row}: it says {date}, and row {other} says {otherDate} for the same record. Keep one of them</source>
        <translation>Kapa {row}: e kī ana ko {date}, ā, e kī ana te kapa {other} ko {otherDate} mō taua mauhanga tonu. Puritia tētahi o aua mea</translation>
    </message>
    <message>
        <source>Row {row}: row {other} has other answers for the same record. Keep one of them</source>
        <translation>Kapa {row}: he whakautu kē tā te kapa {other} mō taua mauhanga tonu. Puritia tētahi o aua mea</translation>
    </message>
    <message>
        <source>Row {row}: another row of the file that this one came from says the same. Leave this one out</source>
        <translation>Kapa {row}: he kapa anō i te kōnae i ahu mai ai tēnei e kī ana i taua mea tonu. Waiho tēnei ki waho</translation>
    </message>
    <message>
        <source>There is a draft for the same person: {command}</source>
        <translation>He hukihuki mō te tangata kotahi: {command}</translation>
    </message>
    <message>
        <source>The outbox has something else for the same person, which waits for a decision: {command}. This one waits for it</source>
        <translation>Kei te pouaka tuku tētahi atu mea mō te tangata kotahi e tatari ana ki te whakataunga: {command}. Ka tatari tēnei ki tērā</translation>
    </message>
    <message>
        <source>The outbox has something else for the same person: {command}. It is sent first, then this one</source>
        <translation>Kei te pouaka tuku tētahi atu mea mō te tangata kotahi: {command}. Ka tukuna tērā i te tuatahi, kātahi ko tēnei</translation>
    </message>
    <message>
        <source>Check the employer’s NZBN. It has 13 numbers</source>
        <translation>Tirohia te NZBN o te kaitukumahi. 13 ōna tau</translation>
    </message>
</context>
<context>
    <name>SecondPage</name>
    <message>
        <source>Second person</source>
        <translation>Tangata tuarua</translation>
    </message>
    <message>
        <source>What somebody else agrees to before it leaves. Save a review file for a colleague and bring back their answer; or open a colleague’s file here, look at each row and save your answer. Which commands ask for it is chosen with each connection. It is a reminder and not a lock.</source>
        <translation>Ngā mea me whakaae tētahi atu i mua i te wehenga. Tiakina he kōnae arotake mā tētahi hoa mahi, ka whakahoki mai ai i tana whakautu; huakina rānei te kōnae a tētahi hoa mahi ki konei, tirohia ia kapa, ka tiaki ai i tō whakautu. Ka tīpakohia ki ia hononga ko ēhea whakahau ka tono i tēnei. He whakamaumahara tēnei, ehara i te raka.</translation>
    </message>
    <message>
        <source>Save what waits as a review file and give it to a colleague. They open it on their own desk, agree or decline, and give you an answer file. %1</source>
        <translation>Tiakina ngā mea e tatari ana hei kōnae arotake, ka hoatu ai ki tētahi hoa mahi. Ka huakina e ia i tāna ake tēpu, ka whakaae, ka whakahē rānei, ā, ka homai he kōnae whakautu ki a koe. %1</translation>
    </message>
    <message>
        <source>&amp;Save a review file…</source>
        <translation>&amp;Tiaki kōnae arotake…</translation>
    </message>
    <message>
        <source>review</source>
        <translation>arotakenga</translation>
    </message>
    <message>
        <source>Save a review file</source>
        <translation>Tiaki kōnae arotake</translation>
    </message>
    <message>
        <source>Review files (*.json)</source>
        <translation>Kōnae arotake (*.json)</translation>
    </message>
    <message>
        <source>Of the selected entries, or of all where fewer than 2 are selected</source>
        <translation>Mō ngā tāurunga kua tīpakohia, mō te katoa rānei mēnā he iti iho i te 2 kua tīpakohia</translation>
    </message>
    <message>
        <source>&amp;Bring back an answer…</source>
        <translation>Whaka&amp;hoki mai i tētahi whakautu…</translation>
    </message>
    <message>
        <source>Bring back an answer</source>
        <translation>Whakahoki mai i tētahi whakautu</translation>
    </message>
    <message>
        <source>Answer files (*.json)</source>
        <translation>Kōnae whakautu (*.json)</translation>
    </message>
    <message>
        <source>&amp;Review a colleague’s file…</source>
        <translation>&amp;Arotake i te kōnae a tētahi hoa mahi…</translation>
    </message>
    <message>
        <source>Review a colleague’s file</source>
        <translation>Arotake i te kōnae a tētahi hoa mahi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tangata</translation>
    </message>
    <message>
        <source>What</source>
        <translation>He aha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Hononga</translation>
    </message>
    <message>
        <source>In the outbox since</source>
        <translation>Kei te pouaka tuku mai i</translation>
    </message>
    <message>
        <source>Review file</source>
        <translation>Kōnae arotake</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kāore he rā</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>I tiakina %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Kāore anō kia tiakina</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait for a second person</source>
        <translation>
            <numerusform>%n tāurunga e tatari ana ki te tangata tuarua</numerusform>
            <numerusform>E %n ngā tāurunga e tatari ana ki te tangata tuarua</numerusform>
            <numerusform>E %n ngā tāurunga e tatari ana ki te tangata tuarua</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a second person</source>
        <translation>Kāore he mea e tatari ana ki te tangata tuarua</translation>
    </message>
    <message>
        <source>What a connection asks somebody else to agree to stands here until they did.</source>
        <translation>Ka noho ki konei ngā mea e tono ana tētahi hononga kia whakaaetia e tētahi atu, kia whakaae rā anō ia.</translation>
    </message>
    <message>
        <source>No connection asks for a second person</source>
        <translation>Kāore he hononga e tono ana i te tangata tuarua</translation>
    </message>
    <message>
        <source>Choose with a connection which commands, or batches of which size, somebody else agrees to first.</source>
        <translation>Tīpakohia ki te hononga ko ēhea tono, ko ngā putunga rānei o tēhea rahi, me mātua whakaae e tētahi atu.</translation>
    </message>
    <message>
        <source>Go to the connections</source>
        <translation>Haere ki ngā hononga</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved as %1. Give the file to a colleague; it holds names and no token.</source>
        <translation>
            <numerusform>%n tāurunga kua tiakina hei %1. Hoatu te kōnae ki tētahi hoa mahi; he ingoa kei roto, kāore he tohu uru.</numerusform>
            <numerusform>E %n ngā tāurunga kua tiakina hei %1. Hoatu te kōnae ki tētahi hoa mahi; he ingoa kei roto, kāore he tohu uru.</numerusform>
            <numerusform>E %n ngā tāurunga kua tiakina hei %1. Hoatu te kōnae ki tētahi hoa mahi; he ingoa kei roto, kāore he tohu uru.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Whakaae</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Whakahē</translation>
    </message>
    <message>
        <source>Agree to a&amp;ll undecided</source>
        <translation>Whakaae ki ngā mea &amp;katoa kāore anō kia whakatauria</translation>
    </message>
    <message>
        <source>Decline all &amp;undecided</source>
        <translation>Whakahē i ngā mea katoa kāore anō kia &amp;whakatauria</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Tāu whakatau</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tangata</translation>
    </message>
    <message>
        <source>What</source>
        <translation>He aha</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Tirohia</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Tāna e tono ana</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>Tūāhua o te mauhanga</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Hononga</translation>
    </message>
    <message>
        <source>&amp;Why, where you decline</source>
        <translation>&amp;He aha ai, ina whakahē koe</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tō &amp;ingoa</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>&amp;Tiaki i te whakautu…</translation>
    </message>
    <message>
        <source>Close &amp;without an answer</source>
        <translation>Kati me te kore &amp;whakautu</translation>
    </message>
    <message numerus="yes">
        <source>Review %n entry(s)</source>
        <translation>
            <numerusform>Arotake i te tāurunga %n</numerusform>
            <numerusform>Arotake i ngā tāurunga e %n</numerusform>
            <numerusform>Arotake i ngā tāurunga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>He hoa mahi</translation>
    </message>
    <message>
        <source>%1 asks you to look at these before they leave. Saved %2. Nothing leaves from your desk; your answer goes back in a file. %3</source>
        <translation>E tono ana a %1 kia tirohia ēnei e koe i mua i te tukunga. I tiakina i te %2. Kāore he mea e tukuna i tō tēpu; ka hoki tō whakautu i roto i tētahi kōnae. %3</translation>
    </message>
    <message>
        <source>You saved this file yourself: the same user name asked. Somebody else has to answer it.</source>
        <translation>Nāu anō tēnei kōnae i tiaki: nā taua ingoa kaiwhakamahi tonu te tono. Mā tētahi atu e whakautu.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Kāore anō kia whakatauria</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Kua whakaae</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Kua whakahētia</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Kāore he mea rerekē</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore i te mōhiotia</translation>
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
        <translation>%1. Kua whakaaetia: %2, kua whakakāhoretia: %3, kāore anō kia whakatauria: %4</translation>
    </message>
    <message>
        <source>Review, %1</source>
        <translation>Arotakenga, %1</translation>
    </message>
    <message>
        <source>Every row is decided.</source>
        <translation>Kua whakatauria ngā kapa katoa.</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Tīpakohia he kapa i te tuatahi.</translation>
    </message>
    <message>
        <source>Enter why you decline. Your colleague reads it with the draft.</source>
        <translation>Tāurua te take i whakakāhore ai koe. Ka pānuitia e tō hoa mahi i te taha o te hukihuki.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>whakautu</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Tiaki i te whakautu</translation>
    </message>
    <message>
        <source>Answer files (*.json)</source>
        <translation>Kōnae whakautu (*.json)</translation>
    </message>
    <message>
        <source>Enter your name. It stands with what you agreed to.</source>
        <translation>Tāurua tō ingoa. Ka noho ki te taha o ngā mea i whakaae ai koe.</translation>
    </message>
    <message>
        <source>Agree to or decline at least one row first.</source>
        <translation>Whakaaetia, whakahēngia rānei kia kotahi te kapa i te iti rawa i mua.</translation>
    </message>
    <message>
        <source>Saved as %1: %2. Give the file back to your colleague.</source>
        <translation>Kua tiakina hei %1: %2. Whakahokia te kōnae ki tō hoa mahi.</translation>
    </message>
</context>
<context>
    <name>SecondWords</name>
    <message>
        <source>This is a reminder and not a lock: whoever can use this computer can also change the setting.</source>
        <translation>He whakamaumahara tēnei, ehara i te raka: ko te tangata ka āhei ki te whakamahi i tēnei rorohiko, ka āhei hoki ki te panoni i te tautuhinga.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 agreed to %n entry(s): they are ready to leave.</source>
        <translation>
            <numerusform>I whakaae a %1 ki te tāurunga %n: kua rite hei wehe.</numerusform>
            <numerusform>I whakaae a %1 ki ngā tāurunga e %n: kua rite hei wehe.</numerusform>
            <numerusform>I whakaae a %1 ki ngā tāurunga e %n: kua rite hei wehe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 declined %n entry(s): they are back in your drafts with the reason.</source>
        <translation>
            <numerusform>%n tāurunga i whakahētia e %1: kua hoki ki ō hukihuki me te take.</numerusform>
            <numerusform>E %n ngā tāurunga i whakahētia e %1: kua hoki ki ō hukihuki me te take.</numerusform>
            <numerusform>E %n ngā tāurunga i whakahētia e %1: kua hoki ki ō hukihuki me te take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were changed since the review file was saved, so they still wait.</source>
        <translation>
            <numerusform>%n tāurunga i panonitia i muri i te tiakinga o te kōnae arotake, nō reira kei te tatari tonu.</numerusform>
            <numerusform>E %n ngā tāurunga i panonitia i muri i te tiakinga o te kōnae arotake, nō reira kei te tatari tonu.</numerusform>
            <numerusform>E %n ngā tāurunga i panonitia i muri i te tiakinga o te kōnae arotake, nō reira kei te tatari tonu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were put in the outbox by the reviewer, so they still wait for somebody else.</source>
        <translation>
            <numerusform>%n tāurunga i whakanohoia ki te pouaka tuku e te kaiarotake, nō reira kei te tatari tonu ki tētahi atu.</numerusform>
            <numerusform>E %n ngā tāurunga i whakanohoia ki te pouaka tuku e te kaiarotake, nō reira kei te tatari tonu ki tētahi atu.</numerusform>
            <numerusform>E %n ngā tāurunga i whakanohoia ki te pouaka tuku e te kaiarotake, nō reira kei te tatari tonu ki tētahi atu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) no longer wait for this answer. Nothing was done with them.</source>
        <translation>
            <numerusform>Kua kore te tāurunga %n e tatari ki tēnei whakautu. Kāore he mea i mahia ki a ia.</numerusform>
            <numerusform>Kua kore ngā tāurunga e %n e tatari ki tēnei whakautu. Kāore he mea i mahia ki a rātou.</numerusform>
            <numerusform>Kua kore ngā tāurunga e %n e tatari ki tēnei whakautu. Kāore he mea i mahia ki a rātou.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer says nothing about any entry. Nothing was changed.</source>
        <translation>Kāore te whakautu e kōrero mō tētahi tāurunga. Kāore he mea i panonitia.</translation>
    </message>
    <message>
        <source>This is not a file of a review. Nothing was changed. Choose the file that the desk saved.</source>
        <translation>Ehara tēnei i te kōnae arotake. Kāore he mea i panonitia. Tīpakohia te kōnae i tiakina e te tēpu.</translation>
    </message>
    <message>
        <source>This file was saved by a newer version of Provider Desk. Nothing was changed. Install the newer version.</source>
        <translation>Nā tētahi putanga hou ake o Provider Desk tēnei kōnae i tiaki. Kāore he mea i panonitia. Tāutahia te putanga hou ake.</translation>
    </message>
    <message>
        <source>This file is not as it was saved: something in it was changed. Nothing was taken from it. Ask for it again.</source>
        <translation>Kua rerekē tēnei kōnae i te wā i tiakina ai: i panonitia tētahi mea i roto. Kāore he mea i tangohia mai i roto. Tonoa anō.</translation>
    </message>
    <message>
        <source>This answer is to a review file that was not saved on this desk. Nothing was taken from it.</source>
        <translation>He whakautu tēnei ki tētahi kōnae arotake kāore i tiakina ki tēnei tēpu. Kāore he mea i tangohia mai i roto.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person, so there is no review file to save.</source>
        <translation>Kāore he mea e tatari ana ki te tangata tuarua, nō reira kāore he kōnae arotake hei tiaki.</translation>
    </message>
    <message>
        <source>Whoever asked cannot answer, and the same user name did both. Nothing was taken from it. Give the review file to a colleague.</source>
        <translation>Kāore e taea e te tangata i tono te whakautu, ā, nā te ingoa kaiwhakamahi kotahi ngā mahi e rua. Kāore he mea i tangohia mai i reira. Hoatu te kōnae arotake ki tētahi hoa mahi.</translation>
    </message>
    <message>
        <source>This version of the desk does not know what it asks for</source>
        <translation>Kāore tēnei putanga o te tēpu i te mōhio he aha tāna e tono ana</translation>
    </message>
    <message>
        <source>A warning about the date was accepted</source>
        <translation>I whakaaetia tētahi whakatūpato mō te rā</translation>
    </message>
    <message>
        <source>Cannot be taken back here</source>
        <translation>E kore e taea te whakahoki i konei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>A second person must agree before it goes into the file: save a review file for a colleague under Second person.</source>
        <translation>Me whakaae tētahi tangata tuarua i mua i te urunga ki te kōnae: tiakina he kōnae arotake mā tētahi hoa mahi i Tangata tuarua.</translation>
    </message>
    <message>
        <source>A second person must agree before it is sent: save a review file for a colleague under Second person.</source>
        <translation>Me whakaae tētahi tangata tuarua i mua i te tukunga: tiakina he kōnae arotake mā tētahi hoa mahi i Tangata tuarua.</translation>
    </message>
    <message>
        <source>A second person must agree before they are sent: save a review file for a colleague under Second person.</source>
        <translation>Me whakaae tētahi tangata tuarua i mua i te tukunga o ēnei: tiakina he kōnae arotake mā tētahi hoa mahi i Tangata tuarua.</translation>
    </message>
    <message>
        <source>A second person must agree to %1 of them before these are sent: save a review file for a colleague under Second person.</source>
        <translation>Me whakaae tētahi tangata tuarua ki te %1 o ēnei i mua i te tukunga: tiakina he kōnae arotake mā tētahi hoa mahi i Tangata tuarua.</translation>
    </message>
    <message>
        <source>They are more than %1 at once, so a second person must agree before they are sent: save a review file for a colleague under Second person.</source>
        <translation>He nui ake i te %1 i te wā kotahi, nō reira me whakaae tētahi tangata tuarua i mua i te tukunga: tiakina he kōnae arotake mā tētahi hoa mahi i Tangata tuarua.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Whakaat&amp;u</translation>
    </message>
    <message>
        <source>Show what is typed for %1</source>
        <translation>Whakaatu i te mea i patohia mō %1</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>This trainee cannot be deferred now</source>
        <translation>E kore e taea te hiki i tēnei pia ināianei</translation>
    </message>
    <message>
        <source>Look at the state. If the record already shows your date, it has been done.</source>
        <translation>Tirohia te tūāhua. Mēnā e whakaatu kē ana te mauhanga i tō rā, kua oti.</translation>
    </message>
    <message>
        <source>This trainee’s QTS status cannot be updated now</source>
        <translation>E kore e taea te whakahou i te tūnga QTS o tēnei pia ināianei</translation>
    </message>
    <message>
        <source>Wait for the TRN. If the record shows QTS pending, it has been done.</source>
        <translation>Tatari ki te TRN. Mēnā e whakaatu ana te mauhanga i Kei te tatari QTS, kua oti.</translation>
    </message>
    <message>
        <source>{1} placements are needed</source>
        <translation>E {1} ngā whakanōhanga e hiahiatia ana</translation>
    </message>
    <message>
        <source>Add a placement, then send again.</source>
        <translation>Tāpirihia he whakanōhanga, ka tuku anō.</translation>
    </message>
    <message>
        <source>A degree is needed</source>
        <translation>Me whai tohu mātauranga</translation>
    </message>
    <message>
        <source>Add a degree, then send again.</source>
        <translation>Tāpirihia he tohu mātauranga, ka tuku anō.</translation>
    </message>
    <message>
        <source>The date is in the future for {service}</source>
        <translation>Kei te heke mai te rā ki a {service}</translation>
    </message>
    <message>
        <source>{service} may still have yesterday. Just after midnight in summer, send again after 1am.</source>
        <translation>Tērā pea ko inanahi tonu ki a {service}. I muri tonu i te weherua pō i te raumati, tukua anō i muri i te 1 i te ata.</translation>
    </message>
    <message>
        <source>{service} has no such trainee for your organisation</source>
        <translation>Kāore he pia pēnei a {service} mō tō koutou whakahaere</translation>
    </message>
    <message>
        <source>Refresh. The record may have been removed.</source>
        <translation>Whakahoutia. Tērā pea kua tangohia te mauhanga.</translation>
    </message>
    <message>
        <source>Already voided</source>
        <translation>Kua whakamanakoretia kētia</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Kāore he mahi atu anō.</translation>
    </message>
    <message>
        <source>Already being clawed back</source>
        <translation>Kei te whakahokia kētia te utu</translation>
    </message>
    <message>
        <source>This cohort is closed</source>
        <translation>Kua kati tēnei kāhui</translation>
    </message>
    <message>
        <source>Contact DfE. Sending again will not help.</source>
        <translation>Whakapā atu ki a DfE. Kāore te tuku anō e āwhina.</translation>
    </message>
    <message>
        <source>There is already a live declaration of this type</source>
        <translation>Kei konei kē tētahi whakapuakanga ora o tēnei momo</translation>
    </message>
    <message>
        <source>Find it in the list.</source>
        <translation>Kimihia i te rārangi.</translation>
    </message>
    <message>
        <source>{service} has this already</source>
        <translation>Kei a {service} kē tēnei</translation>
    </message>
    <message>
        <source>Look at the record. If it shows what you sent, drop this entry.</source>
        <translation>Tirohia te mauhanga. Mēnā e whakaatu ana i tāu i tuku ai, whakarerea tēnei tāurunga.</translation>
    </message>
    <message>
        <source>{service} has no such record, or no longer answers this version</source>
        <translation>Kāore he mauhanga pēnei a {service}, kua kore rānei e whakautu i tēnei putanga</translation>
    </message>
    <message>
        <source>Refresh. If nothing is found at all, change the version in Connections.</source>
        <translation>Whakahoutia. Ki te kore rawa he mea e kitea, panonitia te putanga i Ngā hononga.</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>Kei te ngaro tētahi whakautu</translation>
    </message>
    <message>
        <source>Fill it in, then put it in the outbox again.</source>
        <translation>Whakakīia, ka whakanoho anō ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>He roa rawa te tuhinga</translation>
    </message>
    <message>
        <source>Shorten it, then put it in the outbox again.</source>
        <translation>Whakapotoa, ka whakanoho anō ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>The date is before the trainee’s ITT started</source>
        <translation>Kei mua te rā i te tīmatanga o te ITT a te pia</translation>
    </message>
    <message>
        <source>Check the date and the ITT start date, then put it in the outbox again.</source>
        <translation>Tirohia te rā me te rā tīmata o te ITT, kātahi ka whakanoho anō ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>This cannot be done in the trainee’s current state</source>
        <translation>E kore tēnei e taea i te tūāhua o te pia ināianei</translation>
    </message>
    <message>
        <source>Look at the state and the ITT start date. If the record already shows your change, it has been done.</source>
        <translation>Tirohia te tūāhua me te rā tīmata o te ITT. Mēnā e whakaatu kē ana te mauhanga i tō panonitanga, kua oti.</translation>
    </message>
    <message>
        <source>A reason does not belong to who decided on the withdrawal</source>
        <translation>Kāore tētahi take e hāngai ana ki te tangata nāna te unuhanga i whakatau</translation>
    </message>
    <message>
        <source>Choose the reasons again, then put it in the outbox again.</source>
        <translation>Tīpakohia anō ngā take, kātahi ka whakanoho anō ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>{service} has this degree already</source>
        <translation>Kei a {service} kē tēnei tohu mātauranga</translation>
    </message>
    <message>
        <source>It compares subject, year, country, type and grade, not the institution, and passes over what is empty. If it is the same degree, drop this entry. If it is another, fill in what tells them apart.</source>
        <translation>Ka whakatairite i te kaupapa, te tau, te whenua, te momo me te taumata, kaua i te whare wānanga, ā, ka waiho ngā mea wātea. Mēnā he ōrite te tohu, whakarerea tēnei tāurunga. Mēnā he rerekē, whakakīia ngā mea e wehe ai rāua.</translation>
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
        <translation>Reo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ngā tae</translation>
    </message>
    <message>
        <source>The desk follows the computer’s own setting unless you choose here.</source>
        <translation>Ka whai te tēpu i te tautuhinga o te rorohiko, ki te kore koe e tīpako i konei.</translation>
    </message>
    <message>
        <source>As the computer says</source>
        <translation>Kia rite ki tā te rorohiko</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mārama</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Pōuri</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Taurite nui</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>Ngā mea kei tēnei rorohiko</translation>
    </message>
    <message>
        <source>Names, numbers, states and dates that the lists need, your drafts and your outbox. Never a date of birth, an address, an e-mail address, ethnicity, disability or a token: what no list needs is not written.</source>
        <translation>Ko ngā ingoa, ngā tau, ngā tūāhua me ngā rā e hiahiatia ana e ngā rārangi, ō hukihuki me tō pouaka tuku. Kaua rawa te rā whānau, te wāhitau, te wāhitau īmēra, te mātāwaka, te hauātanga, te tohu uru rānei: ko te mea kāore e hiahiatia e tētahi rārangi, kāore e tuhia.</translation>
    </message>
    <message>
        <source>It is kept in %1, in files that only you can read. They are not encrypted: use disk encryption.</source>
        <translation>Ka puritia ki %1, i ngā kōnae ka taea anake e koe te pānui. Kāore i whakamunatia: whakamahia te whakamuna kōpae.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tautuhinga</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Rahi tuhinga</translation>
    </message>
    <message>
        <source> per cent</source>
        <translation> ōrau</translation>
    </message>
    <message>
        <source>Text size in per cent of the computer’s own</source>
        <translation>Te rahi tuhinga hei ōrau o tō te rorohiko</translation>
    </message>
    <message>
        <source>Language, colours and text size. They change at once and without a restart.</source>
        <translation>Te reo, ngā tae me te rahi o te kupu. Ka panoni tonu atu, kāore he tīmata anō.</translation>
    </message>
    <message>
        <source>Needs a person first</source>
        <translation>Me mātua tiro te tangata</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after the number in the box</comment>
        <translation>
            <numerusform>rā</numerusform>
            <numerusform>rā</numerusform>
            <numerusform>rā</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Records from %1, saved %2</source>
        <translation>Ngā mauhanga nō %1, i tiakina i te %2</translation>
    </message>
    <message>
        <source>%1 read, as of %2.</source>
        <translation>Kua pānuitia a %1, e ai ki te āhua i te %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the earlier file(s) are not in it any more.</source>
        <translation>
            <numerusform>%n mauhanga o te kōnae o mua kua kore i roto ināianei.</numerusform>
            <numerusform>E %n ngā mauhanga o te kōnae o mua kua kore i roto ināianei.</numerusform>
            <numerusform>E %n ngā mauhanga o te kōnae o mua kua kore i roto ināianei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that you had written to a file show in it now: they are done.</source>
        <translation>
            <numerusform>Kei te kitea i roto ināianei te hukihuki %n i tuhia e koe ki tētahi kōnae: kua oti.</numerusform>
            <numerusform>Kei te kitea i roto ināianei ngā hukihuki e %n i tuhia e koe ki tētahi kōnae: kua oti.</numerusform>
            <numerusform>Kei te kitea i roto ināianei ngā hukihuki e %n i tuhia e koe ki tētahi kōnae: kua oti.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a list of records that the service gives. Nothing was changed. Export the list again and choose that file.</source>
        <translation>Ehara tēnei kōnae i te rārangi mauhanga e homai ana e te ratonga. Kāore he mea i panonitia. Kaweakehia anō te rārangi, ka tīpako ai i taua kōnae.</translation>
    </message>
    <message>
        <source>There are no records in this file. Nothing was changed. Choose whom to list before you export.</source>
        <translation>Kāore he mauhanga i tēnei kōnae. Kāore he mea i panonitia. Tīpakohia ko wai mā hei whakarārangi i mua i tō kaweake.</translation>
    </message>
    <message>
        <source>%1 is older than the file that was opened last. Nothing was changed. Export the list again.</source>
        <translation>He tawhito ake a %1 i te kōnae i huakina i mua tata nei. Kāore he mea i panonitia. Kaweake anō i te rārangi.</translation>
    </message>
    <message>
        <source>The records in %1 are of another environment. Nothing was changed. Open the file as a connection of its own.</source>
        <translation>Nō tētahi atu taiao ngā mauhanga i %1. Kāore he mea i panonitia. Huakina te kōnae hei hononga motuhake.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Kua mutu. Kāore he mea i panonitia.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and were left out (row(s) %1). What you had of them stays as it was. Look at their IDs and dates, then export the list again and open it as it comes.</source>
        <translation>
            <numerusform>Kāore i taea te pānui i te %n kapa, ā, kua waiho ki waho (kapa %1). Kāore i rerekē ngā mea i a koe mōna. Tirohia tōna ID me ōna rā, kātahi ka kaweake anō i te rārangi, ka huaki pērā tonu me tōna taenga mai.</numerusform>
            <numerusform>Kāore i taea te pānui i ngā kapa e %n, ā, kua waiho ki waho (ngā kapa %1). Kāore i rerekē ngā mea i a koe mō ērā. Tirohia ō rātou ID me ngā rā, kātahi ka kaweake anō i te rārangi, ka huaki pērā tonu me tōna taenga mai.</numerusform>
            <numerusform>Kāore i taea te pānui i ngā kapa e %n, ā, kua waiho ki waho (ngā kapa %1). Kāore i rerekē ngā mea i a koe mō ērā. Tirohia ō rātou ID me ngā rā, kātahi ka kaweake anō i te rārangi, ka huaki pērā tonu me tōna taenga mai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Provider Desk</source>
        <translation>Nau mai ki Provider Desk</translation>
    </message>
    <message>
        <source>Practise with made-up data</source>
        <translation>Whakaharatau ki ngā raraunga tito</translation>
    </message>
    <message>
        <source>A practice server runs on this computer. You can try everything: nothing reaches DfE or TEC.</source>
        <translation>Ka rere he tūmau whakaharatau i tēnei rorohiko. Ka taea e koe te whakamātau ngā mea katoa: kāore he mea e tae ki a DfE, ki a TEC rānei.</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>Wha&amp;kaharatau</translation>
    </message>
    <message>
        <source>Connect a service</source>
        <translation>Hono ratonga</translation>
    </message>
    <message>
        <source>You need a token that the service gave your organisation. It is kept in this computer’s keychain, never in a file.</source>
        <translation>Me whai tohu uru koe i hoatu e te ratonga ki tō koutou whakahaere. Ka puritia ki te mekameka kī o tēnei rorohiko, kaua rawa ki tētahi kōnae.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ho&amp;no</translation>
    </message>
    <message>
        <source>Open a colleague’s connection file</source>
        <translation>Huaki te kōnae hononga a tētahi hoa mahi</translation>
    </message>
    <message>
        <source>It holds the address and the settings, but no token: you enter your own.</source>
        <translation>Kei roto te wāhitau me ngā tautuhinga, engari kāore he tohu uru: māu tāu ake e tāuru.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Hu&amp;aki kōnae…</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Tīmatanga tuatahi</translation>
    </message>
    <message>
        <source>Open a connection file</source>
        <translation>Huaki kōnae hononga</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Kōnae hononga (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ngā kōnae katoa (*)</translation>
    </message>
    <message>
        <source>The file %1 could not be read. Ask your colleague to save it again.</source>
        <translation>Kāore i taea te pānui te kōnae %1. Tonoa tō hoa mahi kia tiaki anō.</translation>
    </message>
    <message>
        <source>%1 is not a connection file. It must name a service and an address.</source>
        <translation>Ehara a %1 i te kōnae hononga. Me whakahua i tētahi ratonga me tētahi wāhitau.</translation>
    </message>
    <message>
        <source>Who can get a token</source>
        <translation>Ko wai ka āhei te whiwhi tohu uru</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a service, &quot;Register&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work without a token</source>
        <extracomment>%1 is a file of a service, &quot;Register&apos;s export of trainee records&quot;</extracomment>
        <translation>Mahi me te kore tohu uru</translation>
    </message>
    <message>
        <source>Open %1: look, draft and check, then write the file that its bulk upload accepts. %2</source>
        <translation>Huakina a %1: tirohia, hangaia he hukihuki, ka tirotiro, kātahi ka tuhi i te kōnae e whakaaetia ana e tana tukuake tōpū. %2</translation>
    </message>
    <message>
        <source>Open the &amp;list…</source>
        <translation>&amp;Huaki i te rārangi…</translation>
    </message>
    <message>
        <source>Open a list of records</source>
        <translation>Huaki i tētahi rārangi mauhanga</translation>
    </message>
    <message>
        <source>See your trainees, participants and agreements in one window, draft changes offline, and know that each was sent once and has arrived. Choose how to begin.</source>
        <translation>Tirohia ā koutou pia, kaiuru me ngā whakaaetanga i te matapihi kotahi, tuhia ngā panoni hukihuki i te tuimotu, me te mōhio kotahi te tukunga o ia panoni, ā, kua tae. Tīpakohia me pēhea te tīmata.</translation>
    </message>
    <message>
        <source>The ways to begin. Practising needs no token and reaches no service, so that nothing can go wrong there.</source>
        <translation>Ngā huarahi hei tīmata. Kāore he tohu uru e hiahiatia ana mō te whakaharatau, ā, kāore e tae ki tētahi ratonga, nō reira e kore tētahi mea e hē i reira.</translation>
    </message>
    <message>
        <source>%1 names an address to which no token may be sent. Nothing was changed. The address must begin with https://.</source>
        <translation>Kua whakahua a %1 i tētahi wāhitau kāore e whakaaetia kia tukuna he tohu uru ki reira. Kāore he mea i huri. Me tīmata te wāhitau ki te https://.</translation>
    </message>
    <message>
        <source>You need a token that the service gave your organisation. This computer has no keychain: it is kept for this run only.</source>
        <translation>Me whai tohu uru koe i hoatu e te ratonga ki tō koutou whakahaere. Kāore he mekameka kī o tēnei rorohiko: ka puritia mō tēnei wā anake.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>A state that this version of the desk does not know. It is shown as it came.</source>
        <translation>He tūāhua kāore tēnei putanga o te tēpu i te mōhio. Ka whakaaturia pērā i tōna taenga mai.</translation>
    </message>
    <message>
        <source>It does not become anything else.</source>
        <translation>Kāore e huri hei mea kē.</translation>
    </message>
    <message>
        <source>Can become: %1</source>
        <translation>Ka taea te huri hei: %1</translation>
    </message>
    <message>
        <source>Nothing can be done with it here.</source>
        <translation>Kāore he mahi ka taea ki tēnei i konei.</translation>
    </message>
    <message>
        <source>What can be done: %1</source>
        <translation>Ngā mea ka taea: %1</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Kāore e taea: %1</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Pending</source>
        <translation>Kei te tatari</translation>
    </message>
    <message>
        <source>The agreement is signed and participation has not started.</source>
        <translation>Kua hainatia te whakaaetanga, engari kāore anō te urunga kia tīmata.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hohe</translation>
    </message>
    <message>
        <source>The learner is in training with the employer.</source>
        <translation>Kei te whakangungu te ākonga ki te kaituku mahi.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Kua whakatārewatia</translation>
    </message>
    <message>
        <source>Training is paused for a reason of the learner or the work, such as seasonal work or parental leave.</source>
        <translation>Kei te tārewa te whakangungu mō tētahi take o te ākonga, o te mahi rānei, pērā i te mahi ā-kaupeka, i te whakamatuatanga rānei.</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>Kei te wā aroha</translation>
    </message>
    <message>
        <source>The learner lost the job. After 42 days the agreement is withdrawn by the system.</source>
        <translation>Kua ngaro te mahi a te ākonga. I muri i ngā rā e 42 ka unuhia te whakaaetanga e te pūnaha.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>Kua mutu te whakaaetanga.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Kua unuhia</translation>
    </message>
    <message>
        <source>The learner was withdrawn, and all open enrolments with the agreement.</source>
        <translation>I unuhia te ākonga me ngā whakaurunga tuwhera katoa o te whakaaetanga.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Kua tāpaetia</translation>
    </message>
    <message>
        <source>The service has it. Funding for the person is not confirmed yet.</source>
        <translation>Kei te ratonga. Kāore anō te pūtea mō te tangata kia whakaūngia.</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>E āhei ana</translation>
    </message>
    <message>
        <source>Funding is confirmed. It is attached to the next open statement.</source>
        <translation>Kua whakaūngia te pūtea. Kua honoa ki te tauākī tuwhera e whai ake nei.</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Hei utu</translation>
    </message>
    <message>
        <source>The statement has passed its cut-off date and waits for payment.</source>
        <translation>Kua pahure te rā kati o te tauākī, ā, kei te tatari ki te utu.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Kua utua</translation>
    </message>
    <message>
        <source>DfE has authorised the payment. A void now takes the money back.</source>
        <translation>Kua whakamanahia te utu e DfE. Ki te whakamanakoretia ināianei, ka whakahokia te moni.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kua whakamanakoretia</translation>
    </message>
    <message>
        <source>Taken back before it was paid. It cannot be restored. A new declaration can be submitted.</source>
        <translation>I tangohia i mua i te utu. E kore e taea te whakaora. Ka taea te tāpae i tētahi whakapuakanga hou.</translation>
    </message>
    <message>
        <source>Awaiting clawback</source>
        <translation>Kei te tatari kia whakahokia te utu</translation>
    </message>
    <message>
        <source>Voided after payment. The money will be taken back on a later statement.</source>
        <translation>I whakamanakoretia i muri i te utu. Ka whakahokia te moni i tētahi tauākī o muri atu.</translation>
    </message>
    <message>
        <source>Clawed back</source>
        <translation>Kua whakahokia te utu</translation>
    </message>
    <message>
        <source>The payment was taken back. A new declaration can be submitted.</source>
        <translation>Kua whakahokia te utu. Ka taea te tāpae i tētahi whakapuakanga hou.</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Kāore e āhei</translation>
    </message>
    <message>
        <source>An older state for a duplicate. The service refuses duplicates today and no longer uses it.</source>
        <translation>He tūāhua o mua mō te tārua. Ka whakahēngia ngā tārua e te ratonga i ēnei rā, kua kore tēnei e whakamahia.</translation>
    </message>
    <message>
        <source>In training with you, about to begin, or finished without having left.</source>
        <translation>Kei te whakangungu ki a koutou, ka tīmata ākuanei, kua oti rānei engari kāore i wehe.</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Kua hikina</translation>
    </message>
    <message>
        <source>Training is paused. It can be resumed from the next day, and declarations are still accepted.</source>
        <translation>Kei te tārewa te whakangungu. Ka taea te haere tonu mai i te rā i muri mai, ā, ka tangohia tonutia ngā whakapuakanga.</translation>
    </message>
    <message>
        <source>Training with you has ended. It can be resumed from the next day. Declarations need a date before the withdrawal.</source>
        <translation>Kua mutu te whakangungu ki a koutou. Ka taea te haere tonu mai i te rā i muri mai. Me noho te rā o ngā whakapuakanga i mua i te unuhanga.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Hukihuki</translation>
    </message>
    <message>
        <source>The record was begun in the Register website and has not been submitted.</source>
        <translation>I tīmataria te mauhanga i te paetukutuku o Register, kāore anō kia tāpaetia.</translation>
    </message>
    <message>
        <source>Pending TRN</source>
        <translation>Kei te tatari TRN</translation>
    </message>
    <message>
        <source>DfE has been asked for a teacher reference number and has not answered yet.</source>
        <translation>Kua tonoa a DfE mō te tau tohutoro kaiako, kāore anō kia whakautu mai.</translation>
    </message>
    <message>
        <source>TRN received</source>
        <translation>Kua whiwhi TRN</translation>
    </message>
    <message>
        <source>The trainee has a teacher reference number and is in training.</source>
        <translation>Kua whai tau tohutoro kaiako te pia, ā, kei te whakangungu.</translation>
    </message>
    <message>
        <source>QTS pending</source>
        <translation>Kei te tatari QTS</translation>
    </message>
    <message>
        <source>The standards are recorded as met. DfE still has to update the teaching record.</source>
        <translation>Kua tuhia kua tutuki ngā paerewa. Me whakahou tonu e DfE te mauhanga whakaako.</translation>
    </message>
    <message>
        <source>EYTS pending</source>
        <translation>Kei te tatari EYTS</translation>
    </message>
    <message>
        <source>Holds QTS</source>
        <translation>Kua whiwhi QTS</translation>
    </message>
    <message>
        <source>The teaching record shows the award. Nothing can be changed here.</source>
        <translation>E whakaatu ana te mauhanga whakaako i te whakawhiwhinga. E kore e taea te panoni i konei.</translation>
    </message>
    <message>
        <source>Holds EYTS</source>
        <translation>Kua whiwhi EYTS</translation>
    </message>
    <message>
        <source>The trainee has left the course. Only DfE can undo this.</source>
        <translation>Kua wehe te pia i te akoranga. Mā DfE anake tēnei e whakahoki.</translation>
    </message>
    <message>
        <source>Training with you begins on a later day.</source>
        <translation>Ka tīmata te whakangungu ki a koutou ā tētahi rā i muri mai.</translation>
    </message>
    <message>
        <source>In training with you now, or finished without having left.</source>
        <translation>Kei te whakangungu ki a koutou ināianei, kua oti rānei engari kāore i wehe.</translation>
    </message>
    <message>
        <source>Training with you ends on a day to come.</source>
        <translation>Ka mutu te whakangungu ki a koutou ā tētahi rā e heke mai nei.</translation>
    </message>
    <message>
        <source>Training with you has ended, or was deferred or withdrawn.</source>
        <translation>Kua mutu te whakangungu ki a koutou, kua hikina, kua unuhia rānei.</translation>
    </message>
    <message>
        <source>An older value. The service says Left today and no longer uses it.</source>
        <translation>He uara tawhito. Ko Kua wehe te kupu a te ratonga ināianei, kua kore e whakamahia tēnei.</translation>
    </message>
    <message>
        <source>Training is paused. Reinstating is possible in the Register web service only.</source>
        <translation>Kei te tārewa te whakangungu. Ka taea te whakahoki mai i te ratonga tukutuku o Register anake.</translation>
    </message>
    <message>
        <source>Reinstate: possible in the Register web service only. Open the trainee’s page there</source>
        <translation>Whakahoki mai: ka taea i te ratonga tukutuku o Register anake. Huakina te whārangi o te pia i reira</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Kāore anō kia oti</translation>
    </message>
    <message>
        <source>The day of leaving or of joining is still to come.</source>
        <translation>Kāore anō kia tae ki te rā wehe, ki te rā hono mai rānei.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>The person has left, and has joined where a new school is known.</source>
        <translation>Kua wehe te tangata, ā, kua uru atu mēnā e mōhiotia ana he kura hou.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Refres&amp;h</source>
        <translation>W&amp;hakahou</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Mahi tuimotu</translation>
    </message>
    <message>
        <source>State of the data and the outbox</source>
        <translation>Te tūāhua o ngā raraunga me te pouaka tuku</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kokenga</translation>
    </message>
    <message>
        <source>Cancel fetching</source>
        <translation>Whakakore i te tiki</translation>
    </message>
    <message>
        <source>Fetch what changed (F5). Never sends anything</source>
        <translation>Tīkina ngā mea kua panonitia (F5). Kāore rawa e tuku i tētahi mea</translation>
    </message>
    <message>
        <source>Everything but sending and fetching works</source>
        <translation>Ka mahi ngā mea katoa atu i te tuku me te tiki</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Ka huaki i te pouaka tuku</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Kei te mahi tuimotu</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Kāore anō he hononga</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <translation>He raraunga nō %1</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Kāore anō he mea kia tīkina</translation>
    </message>
    <message>
        <source>Working offline. %1</source>
        <translation>Kei te mahi tuimotu. %1</translation>
    </message>
    <message>
        <source>The service asks us to wait until %1. Nothing is lost</source>
        <translation>E tono ana te ratonga kia tatari tātou kia %1. Kāore he mea i ngaro</translation>
    </message>
    <message>
        <source>The service cannot be reached. %1</source>
        <translation>Kāore e taea te ratonga. %1</translation>
    </message>
    <message>
        <source>Online. Updated %1</source>
        <translation>Kei te tuihono. I whakahoungia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to send</source>
        <translation>
            <numerusform>%n kua rite hei tuku</numerusform>
            <numerusform>E %n kua rite hei tuku</numerusform>
            <numerusform>E %n kua rite hei tuku</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The oldest is from %2</source>
        <translation>%1. Nō %2 te mea tawhito rawa</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Kei te tuku i te %1 o te %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 o te %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n e hiahia ana ki a koe</numerusform>
            <numerusform>E %n e hiahia ana ki a koe</numerusform>
            <numerusform>E %n e hiahia ana ki a koe</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the list, the nearest first</source>
        <translation>Ka huaki i te rārangi, ko te mea tata rawa ki mua</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due soon</source>
        <translation>
            <numerusform>Mea %n me oti ākuanei</numerusform>
            <numerusform>Mea e %n me oti ākuanei</numerusform>
            <numerusform>Mea e %n me oti ākuanei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more due</source>
        <translation>
            <numerusform>%1, me tētahi atu mea (%n) e tata ana te wā</numerusform>
            <numerusform>%1, me ētahi atu mea e %n e tata ana te wā</numerusform>
            <numerusform>%1, me ētahi atu mea e %n e tata ana te wā</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens Second person</source>
        <translation>Ka huaki i Tangata tuarua</translation>
    </message>
    <message>
        <source>No secure connection could be made. %1</source>
        <translation>Kāore i taea te hononga haumaru. %1</translation>
    </message>
    <message>
        <source>Waiting for a second person: %1</source>
        <translation>E tatari ana ki te tangata tuarua: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Whakahou</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Mahi tuimotu</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Kua puritia: %1</translation>
    </message>
    <message>
        <source>%1 did not accept its token: paste a new one under Connections. %2</source>
        <extracomment>%1 is the name of a connection, %2 is &quot;Data from 21 August 2026 at 4:10pm&quot;</extracomment>
        <translation>Kāore a %1 i whakaae ki tana tohu uru: whakapirihia tētahi hou ki Ngā hononga. %2</translation>
    </message>
    <message>
        <source>%1 has no token yet: paste one under Connections. %2</source>
        <translation>Kāore anō he tohu uru a %1: whakapirihia tētahi ki Ngā hononga. %2</translation>
    </message>
    <message>
        <source>The service has a problem. The desk waits until %1, then tries again. Nothing is lost</source>
        <translation>He raruraru tā te ratonga. Ka tatari te tēpu kia %1, kātahi ka whakamātau anō. Kāore he mea i ngaro</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>More to the left</source>
        <translation>He mea anō kei te mauī</translation>
    </message>
    <message>
        <source>More to the right</source>
        <translation>He mea anō kei te matau</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>Bring files in, save templates and tables</source>
        <translation>Kawe kōnae mai, tiaki tātauira me ngā ripanga</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Kōnae</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Kawe mai…</translation>
    </message>
    <message>
        <source>&amp;Paste a column…</source>
        <translation>&amp;Whakapiri tīwae…</translation>
    </message>
    <message>
        <source>&amp;Add by ID…</source>
        <translation>&amp;Tāpiri mā te ID…</translation>
    </message>
    <message>
        <source>Save a &amp;template for these rows</source>
        <translation>Tiaki tātau&amp;ira mō ēnei kapa</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Kaweake hei &amp;CSV…</translation>
    </message>
    <message>
        <source>Export as &amp;Excel…</source>
        <translation>Kaweake hei &amp;Excel…</translation>
    </message>
    <message>
        <source>%1 is not connected yet.</source>
        <translation>Kāore anō a %1 kia honoa.</translation>
    </message>
    <message>
        <source>Nothing can be done here for many at once, so there is nothing to paste for.</source>
        <translation>Kāore he mahi ka taea i konei mō te tini i te wā kotahi, nō reira kāore he take hei whakapiri.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a column of IDs, or of IDs and dates, in your spreadsheet first.</source>
        <translation>Kāore he mea hei whakapiri. Tāruatia he tīwae ID, he tīwae ID me ngā rā rānei, i tō ripanga horahora i te tuatahi.</translation>
    </message>
    <message>
        <source>Select at least one row of the table first.</source>
        <translation>Tīpakohia te kapa kotahi neke atu o te ripanga i te tuatahi.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Tiaki tātauira</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Kaweake i te ripanga</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Kei te tuhi i te %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>%1 saved to %2.</source>
        <translation>Kua tiakina ki %2: %1.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Kua mutu. Kāore he kōnae i tuhia.</translation>
    </message>
    <message>
        <source>What are the pasted rows for?</source>
        <translation>Mō te aha ngā kapa i whakapiria?</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Kōna&amp;e</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Sort by %1</source>
        <translation>Kōmaka mā %1</translation>
    </message>
    <message>
        <source>Move %1 to the left</source>
        <translation>Nekehia a %1 ki te mauī</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>Nekehia a %1 ki te matau</translation>
    </message>
    <message>
        <source>Make %1 wider</source>
        <translation>Whakawhānuihia a %1</translation>
    </message>
    <message>
        <source>Make %1 narrower</source>
        <translation>Whakawhāitihia a %1</translation>
    </message>
    <message>
        <source>%1 is column %2 of %3</source>
        <translation>Ko %1 te tīwae %2 o te %3</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Kua kōmakahia mā te %1</translation>
    </message>
    <message>
        <source>Sorted by %1, the other way round</source>
        <translation>Kua kōmakahia mā te %1, he huri kōaro</translation>
    </message>
</context>
<context>
    <name>TableOut</name>
    <message numerus="yes">
        <source>%n row(s) saved to %1.</source>
        <translation>
            <numerusform>%n kapa kua tiakina ki %1.</numerusform>
            <numerusform>E %n ngā kapa kua tiakina ki %1.</numerusform>
            <numerusform>E %n ngā kapa kua tiakina ki %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save this table…</source>
        <translation>&amp;Tiaki i tēnei ripanga…</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Tiaki hei kōnae</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>&amp;More</source>
        <translation>Ētahi &amp;atu</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Ētahi atu mea ka taea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ngana anō</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>E whakaaturia ana ngā %1 o ngā %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 selected, %2 hidden by the filter</source>
        <translation>%1 kua tīpakohia, %2 kei te hunaia e te tātari</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 kua tīpakohia</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>i whakahoungia %1</translation>
    </message>
    <message>
        <source>Starting the practice server</source>
        <translation>Kei te tīmata te tūmau whakaharatau</translation>
    </message>
    <message>
        <source>Made-up data appears here in a moment.</source>
        <translation>Ākuanei ka puta ngā raraunga tito ki konei.</translation>
    </message>
    <message>
        <source>%1 is not connected yet</source>
        <translation>Kāore anō a %1 kia honoa</translation>
    </message>
    <message>
        <source>Connect it with the token that it gave your organisation.</source>
        <translation>Honoa mā te tohu uru i hoatu e ia ki tō koutou whakahaere.</translation>
    </message>
    <message>
        <source>Co&amp;nnect a service</source>
        <translation>Ho&amp;no ratonga</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kāore he mea e hāngai ana</translation>
    </message>
    <message>
        <source>The search or the filters hide all %1.</source>
        <translation>E huna ana te kimi, ngā tātari rānei i ngā %1 katoa.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ukuia ngā tātari</translation>
    </message>
    <message>
        <source>Your sign-in was not accepted</source>
        <translation>Kāore tō takiuru i whakaaetia</translation>
    </message>
    <message>
        <source>The token may have expired, been revoked or be for another environment. Nothing is lost.</source>
        <translation>Tērā pea kua mōnehu te tohu uru, kua whakakorea, mō tētahi atu taiao rānei. Kāore he mea i ngaro.</translation>
    </message>
    <message>
        <source>Open co&amp;nnections</source>
        <translation>Huaki ho&amp;nonga</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>Kei te tiki i a %1</translation>
    </message>
    <message>
        <source>Rows appear here as they come.</source>
        <translation>Ka puta ngā kapa ki konei i a rātou ka tae mai.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Kāore anō he mea kia tīkina</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Kei te mahi tuimotu koe.</translation>
    </message>
    <message>
        <source>&amp;Work online</source>
        <translation>&amp;Mahi tuihono</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Kāore he mea i konei</translation>
    </message>
    <message>
        <source>Fetch no&amp;w</source>
        <translation>Tīkina inā&amp;ianei</translation>
    </message>
    <message>
        <source>This column is not the service’s own and cannot be sorted by.</source>
        <translation>Ehara tēnei i te tīwae a te ratonga, nō reira kāore e taea te kōmaka mā tēnei.</translation>
    </message>
    <message>
        <source>Select at least one row of the table first.</source>
        <translation>Tīpakohia te kapa kotahi neke atu o te ripanga i te tuatahi.</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>tēnei mauhanga</translation>
    </message>
    <message>
        <source>%1 is not possible for %2 yet: %3</source>
        <translation>Kāore anō te %1 kia taea mō %2: %3</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Huaki taipitopito</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Tārua hei kupu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Pātuhi: %1</translation>
    </message>
    <message>
        <source>Select all %1 shown</source>
        <translation>Tīpako i ngā mea katoa e %1 e whakaaturia ana</translation>
    </message>
    <message>
        <source>The practice server does not answer</source>
        <translation>Kāore te tūmau whakaharatau i te whakautu</translation>
    </message>
    <message>
        <source>The desk looks for it every few seconds. Made-up data appears here when it answers.</source>
        <translation>Ka rapu te tēpu i a ia i ia hēkona ruarua. Ka puta ngā raraunga tito ki konei ina whakautu mai.</translation>
    </message>
    <message>
        <source>nobody is selected</source>
        <translation>kāore he tangata kua tīpakohia</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>mō %1</translation>
    </message>
    <message>
        <source>for %1 selected</source>
        <translation>mō ngā mea e %1 kua tīpakohia</translation>
    </message>
    <message>
        <source>Shows how many rows there are by the values of a column</source>
        <translation>Ka whakaatu e hia ngā kapa mō ia uara o tētahi tīwae</translation>
    </message>
    <message>
        <source>Mark as re&amp;viewed</source>
        <translation>&amp;Tohu kua arotakehia</translation>
    </message>
    <message>
        <source>The selected rows. They come back when they change again</source>
        <translation>Ko ngā kapa kua tīpakohia. Ka hoki mai ina panoni anō</translation>
    </message>
    <message>
        <source>Last marked by you: %1</source>
        <translation>Nāu i tohu i te wā o muri nei: %1</translation>
    </message>
    <message>
        <source>Not marked by you before</source>
        <translation>Kāore anō koe kia tohu i mua</translation>
    </message>
    <message>
        <source>Mark &amp;all %1 as reviewed</source>
        <translation>Tohu i ngā mea &amp;katoa e %1 kua arotakehia</translation>
    </message>
    <message>
        <source>The connection does not say which lead provider you are, so the desk cannot tell which of these are yours.</source>
        <translation>Kāore te hononga e kī ana ko koutou tēhea kaiwhakarato matua, nō reira kāore e taea e te tēpu te mōhio ko ēhea o ēnei nā koutou.</translation>
    </message>
    <message>
        <source>None of these belongs to “%1”, the lead provider in the connection’s settings. Check the name: until it matches, nothing counts as yours.</source>
        <translation>Kāore tētahi o ēnei nā “%1”, te kaiwhakarato matua i ngā tautuhinga o te hononga. Tirohia te ingoa: kia ōrite rā anō, kāore he mea e kīia nā koutou.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Huaki hononga</translation>
    </message>
    <message>
        <source>%1 is not possible for %2: %3</source>
        <translation>E kore te %1 e taea mō %2: %3</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Ukuia te tīpakohanga</translation>
    </message>
    <message>
        <source>C&amp;ount by</source>
        <translation>Tata&amp;u mā</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>DfE switched this version off in June 2026. It was in the sandbox only.</source>
        <translation>I whakawetohia tēnei putanga e DfE i te marama o Pipiri 2026. I te pouaka onepū anake ia.</translation>
    </message>
    <message>
        <source>DfE switched this version off on 1 August 2026.</source>
        <translation>I whakawetohia tēnei putanga e DfE i te 1 o Hereturikōkā 2026.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Trainees</source>
        <translation>Pia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Tāngata</translation>
    </message>
    <message>
        <source>No trainees are here yet. Refresh to fetch them from Register, or choose other academic cycles in the connection’s settings.</source>
        <translation>Kāore anō he pia i konei. Whakahoutia hei tiki i a Register, tīpakohia rānei ētahi atu huringa ako i ngā tautuhinga o te hononga.</translation>
    </message>
    <message>
        <source>Ready for award</source>
        <translation>Kua rite mō te whakawhiwhi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Arotake</translation>
    </message>
    <message>
        <source>Nobody has the state TRN received. Trainees appear here when DfE has given them a teacher reference number.</source>
        <translation>Kāore he tangata kei te tūāhua Kua whiwhi TRN. Ka puta ngā pia ki konei ina hoatu e DfE he tau tohutoro kaiako ki a rātou.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Kaiuru</translation>
    </message>
    <message>
        <source>No participants are here yet. Refresh to fetch them from the service.</source>
        <translation>Kāore anō he kaiuru i konei. Whakahoutia hei tiki i te ratonga.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Whakapuakanga</translation>
    </message>
    <message>
        <source>No declarations are here yet. Refresh to fetch them, or submit one from a participant.</source>
        <translation>Kāore anō he whakapuakanga i konei. Whakahoutia hei tiki, tāpaetia rānei tētahi i te kaiuru.</translation>
    </message>
    <message>
        <source>Review declarations</source>
        <translation>Arotake whakapuakanga</translation>
    </message>
    <message>
        <source>There are no declarations to review. Refresh to fetch them from the service.</source>
        <translation>Kāore he whakapuakanga hei arotake. Whakahoutia hei tiki i te ratonga.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Tauākī</translation>
    </message>
    <message>
        <source>No statements are here yet. Refresh to fetch them from the service.</source>
        <translation>Kāore anō he tauākī i konei. Whakahoutia hei tiki i te ratonga.</translation>
    </message>
    <message>
        <source>Training agreements</source>
        <translation>Whakaaetanga whakangungu</translation>
    </message>
    <message>
        <source>No agreements are here yet. TEC cannot list them: import a file from your student system, or fetch one by its ID.</source>
        <translation>Kāore anō he whakaaetanga i konei. Kāore e taea e TEC te whakarārangi: kawea mai he kōnae i tō koutou pūnaha ākonga, tīkina rānei tētahi mā tōna ID.</translation>
    </message>
    <message>
        <source>Grace ending</source>
        <translation>Ka mutu te wā aroha</translation>
    </message>
    <message>
        <source>No agreement is in grace, as far as this desk has fetched them.</source>
        <translation>Kāore he whakaaetanga kei te wā aroha, i roto i ngā mea kua tīkina e tēnei tēpu.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nā mātou</translation>
    </message>
    <message>
        <source>Other providers’</source>
        <translation>Nā ētahi atu kaiwhakarato</translation>
    </message>
    <message>
        <source>Changed since my last review</source>
        <translation>Kua panoni mai i taku arotakenga o muri nei</translation>
    </message>
    <message>
        <source>Submitted for more than 30 days</source>
        <translation>Kua neke atu i te 30 rā mai i te tāpaetanga</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Kāore e āhei</translation>
    </message>
    <message>
        <source>Awaiting clawback</source>
        <translation>Kei te tatari kia whakahokia te utu</translation>
    </message>
    <message>
        <source>Statement closes within 7 days</source>
        <translation>Ka kati te tauākī i roto i ngā rā e 7</translation>
    </message>
    <message>
        <source>Show its declarations</source>
        <translation>Whakaatu i ōna whakapuakanga</translation>
    </message>
    <message>
        <source>Show its clawbacks</source>
        <translation>Whakaatu i ōna whakahokinga utu</translation>
    </message>
    <message>
        <source>Can be done now</source>
        <translation>Ka taea ināianei</translation>
    </message>
    <message>
        <source>Changed since you last looked</source>
        <translation>Kua panoni mai i tō tirohanga o muri nei</translation>
    </message>
    <message>
        <source>Your trainees as Register has them, surname A to Z. Select one to see the details and what can be done; select several to do the same for all.</source>
        <translation>Ō koutou pia pērā i ā Register mauhanga, ingoa whānau A ki Z. Tīpakohia tētahi kia kite i ngā taipitopito me ngā mea ka taea; tīpakohia ētahi kia rite te mahi mō te katoa.</translation>
    </message>
    <message>
        <source>Trainees with a teacher reference number whose QTS or EYTS status can be updated next. The column What is missing says what Register would still ask for.</source>
        <translation>Ngā pia kua whai tau tohutoro kaiako, ā, ka taea te whakahou i ō rātou tūnga QTS, EYTS rānei ā muri ake. Ka kī te tīwae Ngā mea e ngaro ana he aha tonu tā Register ka tono.</translation>
    </message>
    <message>
        <source>Early career teachers and mentors that schools have named you for. Change what has happened to a participant, or declare from here.</source>
        <translation>Ngā kaiako tīmata umanga me ngā kaiakopono kua whakaingoatia koutou e ngā kura mō rātou. Panonitia te mea kua pā ki tētahi kaiuru, whakapuaki rānei i konei.</translation>
    </message>
    <message>
        <source>What you and other lead providers have declared. Paid declarations that are voided become clawbacks.</source>
        <translation>Ngā mea kua whakapuakina e koutou me ētahi atu kaiwhakarato matua. Ka huri ngā whakapuakanga kua utua, ina whakamanakorehia, hei whakahokinga utu.</translation>
    </message>
    <message>
        <source>Declarations, the latest change first, to see what moved, what is stuck and whose it is. Void from here.</source>
        <translation>Ngā whakapuakanga, ko te panonitanga hou rawa ki mua, kia kite he aha kua neke, he aha kua mau, ā, nā wai. Whakamanakorehia i konei.</translation>
    </message>
    <message>
        <source>The statements by which declarations are paid. After the cut-off date a declaration goes to the next one.</source>
        <translation>Ngā tauākī e utua ai ngā whakapuakanga. I muri i te rā kati ka haere te whakapuakanga ki te tauākī e whai ake ana.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) cut off within 7 days</source>
        <translation>
            <numerusform>Tauākī %n ka kati i roto i ngā rā e 7</numerusform>
            <numerusform>Tauākī e %n ka kati i roto i ngā rā e 7</numerusform>
            <numerusform>Tauākī e %n ka kati i roto i ngā rā e 7</numerusform>
        </translation>
    </message>
    <message>
        <source>Training agreements that this desk knows. TEC cannot list them: they come from a file or one at a time by their ID.</source>
        <translation>Ngā whakaaetanga whakangungu e mōhio ana tēnei tēpu. Kāore e taea e TEC te whakarārangi: ka ahu mai i tētahi kōnae, takitahi rānei mā tō rātou ID.</translation>
    </message>
    <message>
        <source>Agreements in grace, the nearest end first. The day on which grace ends is our reading of 42 days, not TEC’s own word.</source>
        <translation>Ngā whakaaetanga kei te wā aroha, ko te mutunga tata rawa ki mua. Ko te rā e mutu ai te wā aroha nā mātou i whakamāori i ngā rā e 42, ehara i te kupu ake a TEC.</translation>
    </message>
    <message numerus="yes">
        <source>Grace ends within 7 days for %n learner(s)</source>
        <translation>
            <numerusform>Ka mutu te wā aroha i roto i ngā rā e 7 mō te ākonga %n</numerusform>
            <numerusform>Ka mutu te wā aroha i roto i ngā rā e 7 mō ngā ākonga e %n</numerusform>
            <numerusform>Ka mutu te wā aroha i roto i ngā rā e 7 mō ngā ākonga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>E tuwhera tonu ana</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Kua kati</translation>
    </message>
    <message>
        <source>Show transfers</source>
        <translation>Whakaatu i ngā whakawhitinga</translation>
    </message>
    <message>
        <source>Leaving within 30 days</source>
        <translation>Ka wehe i roto i ngā rā e 30</translation>
    </message>
    <message>
        <source>Show its partnerships</source>
        <translation>Whakaatu i ōna rangapū</translation>
    </message>
    <message>
        <source>Show its participants</source>
        <translation>Whakaatu i ōna kaiuru</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Whakawhitinga</translation>
    </message>
    <message>
        <source>Schools and partners</source>
        <translation>Ngā kura me ngā hoa</translation>
    </message>
    <message>
        <source>Participants who leave a school or join one, the latest leaving date first. Schools report transfers: nothing can be changed here.</source>
        <translation>Ngā kaiuru ka wehe i tētahi kura, ka uru rānei ki tētahi, ko te rā wehe hou rawa ki mua. Mā ngā kura e pūrongo ngā whakawhitinga: e kore e taea te panoni i konei.</translation>
    </message>
    <message>
        <source>No transfers are here yet. Refresh to fetch them from the service.</source>
        <translation>Kāore anō he whakawhitinga i konei. Whakahoutia hei tiki i te ratonga.</translation>
    </message>
    <message>
        <source>Unfunded mentors</source>
        <translation>Kaiakopono kore pūtea</translation>
    </message>
    <message>
        <source>Mentors of your ECTs whom you have never trained yourself. The ECT’s details name them as unfunded mentor.</source>
        <translation>Ngā kaiakopono o ā koutou ECT kāore anō koutou kia whakangungu. Kei ngā taipitopito o te ECT ō rātou ingoa hei kaiakopono kore pūtea.</translation>
    </message>
    <message>
        <source>No unfunded mentors are here yet. Refresh to fetch them from the service.</source>
        <translation>Kāore anō he kaiakopono kore pūtea i konei. Whakahoutia hei tiki i te ratonga.</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Ngā rangapū</translation>
    </message>
    <message>
        <source>The schools and delivery partners that you work with in each cohort, and how many participants are in training there now.</source>
        <translation>Ngā kura me ngā hoa whakarato e mahi tahi ana koutou i ia kāhui, me te tokomaha o ngā kaiuru e whakangungu ana i reira ināianei.</translation>
    </message>
    <message>
        <source>No partnerships are here yet. Refresh to fetch them from the service.</source>
        <translation>Kāore anō he rangapū i konei. Whakahoutia hei tiki i te ratonga.</translation>
    </message>
    <message>
        <source>Delivery partners</source>
        <translation>Hoa whakarato</translation>
    </message>
    <message>
        <source>The delivery partners that may work with you, and the cohorts for which they may.</source>
        <translation>Ngā hoa whakarato ka āhei ki te mahi tahi me koutou, me ngā kāhui e āhei ai rātou.</translation>
    </message>
    <message>
        <source>No delivery partners are here yet. Refresh to fetch them from the service.</source>
        <translation>Kāore anō he hoa whakarato i konei. Whakahoutia hei tiki i te ratonga.</translation>
    </message>
    <message>
        <source>Submitted for more than {days} days</source>
        <translation>Kua neke atu i te {days} rā mai i te tāpaetanga</translation>
    </message>
    <message>
        <source>Statement closes within {days} days</source>
        <translation>Ka kati te tauākī i roto i ngā rā e {days}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a day, &quot;21 August 2026&quot;; %2 a time, &quot;4:10pm&quot;</extracomment>
        <translation>%1 i te %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ināianei tonu</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n meneti i mua</numerusform>
            <numerusform>%n meneti i mua</numerusform>
            <numerusform>%n meneti i mua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hāora i mua</numerusform>
            <numerusform>%n hāora i mua</numerusform>
            <numerusform>%n hāora i mua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n rā i mua</numerusform>
            <numerusform>%n rā i mua</numerusform>
            <numerusform>%n rā i mua</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ki te %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Hukihuki</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Kua rite hei tuku</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Kei te tuku</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Me tirotiro</translation>
    </message>
    <message>
        <source>Changed while waiting</source>
        <translation>I panonitia i te wā tatari</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Kāore i whakaaetia</translation>
    </message>
    <message>
        <source>Accepted, waiting for DfE</source>
        <translation>Kua whakaaetia, kei te tatari ki a DfE</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kua whakaaetia</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Kua whakarerea</translation>
    </message>
    <message>
        <source>%1 draft saved</source>
        <extracomment>%1 is what was asked for, &quot;Deferral&quot;</extracomment>
        <translation>%1: kua tiakina te hukihuki</translation>
    </message>
    <message>
        <source>%1 ready to send</source>
        <translation>%1: kua rite hei tuku</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>%1: kei te tukuna</translation>
    </message>
    <message>
        <source>%1: check needed</source>
        <translation>%1: me tirotiro</translation>
    </message>
    <message>
        <source>%1: changed while waiting</source>
        <translation>%1: i panonitia i te wā tatari</translation>
    </message>
    <message>
        <source>%1 not accepted</source>
        <translation>%1: kāore i whakaaetia</translation>
    </message>
    <message>
        <source>%1 accepted, waiting for DfE</source>
        <translation>%1: kua whakaaetia, kei te tatari ki a DfE</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1: kua whakaaetia</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Kāo</translation>
    </message>
    <message>
        <source>%1 (sent, not yet confirmed)</source>
        <translation>%1 (kua tukuna, kāore anō kia whakaūngia)</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>rā whakamutunga</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n rā e toe ana</numerusform>
            <numerusform>e %n ngā rā e toe ana</numerusform>
            <numerusform>e %n ngā rā e toe ana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n rā kua hipa</numerusform>
            <numerusform>e %n ngā rā kua hipa</numerusform>
            <numerusform>e %n ngā rā kua hipa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accepted, not yet confirmed</source>
        <translation>Kua whakaaetia, kāore anō kia whakaūngia</translation>
    </message>
    <message>
        <source>%1 accepted, not yet confirmed</source>
        <translation>%1: kua whakaaetia, kāore anō kia whakaūngia</translation>
    </message>
    <message>
        <source>%1 waits for a second person</source>
        <extracomment>%1 is what was asked for, &quot;Deferral&quot;</extracomment>
        <translation>%1: kei te tatari ki te tangata tuarua</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1: kei te puritia</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Kāore te ingoa i te mōhiotia</translation>
    </message>
    <message>
        <source>%1 (when last read, %2: it may have changed)</source>
        <extracomment>%1 is what stands in the way, or did, %2 a day and a time</extracomment>
        <translation>%1 (i te pānuitanga whakamutunga, %2: kua rerekē pea)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Kāore i taea te tuhi te pikitia ki %1.</translation>
    </message>
    <message>
        <source>Provider Desk is already open on %1. Its window is shown instead of a second one.</source>
        <translation>Kei te tuwhera kē a Provider Desk i %1. Ka whakaaturia tōna matapihi, kaua he mea tuarua.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another with --data-dir, or change its permissions.</source>
        <translation>Kāore e taea te tuhi ki te kōpaki %1. Tīpakohia tētahi atu mā --data-dir, panonitia rānei ōna whakaaetanga.</translation>
    </message>
    <message>
        <source>The folder %1 is in use by another Provider Desk that does not answer. Close that one, or choose another folder with --data-dir.</source>
        <translation>Kei te whakamahia te kōpaki %1 e tētahi atu Provider Desk kāore e whakautu ana. Katia tērā, tīpakohia rānei tētahi atu kōpaki mā --data-dir.</translation>
    </message>
    <message>
        <source>The window was not settled within 30 seconds. The picture shows it as it was then.</source>
        <translation>Kāore te matapihi i tau i roto i ngā hēkona e 30. E whakaatu ana te pikitia i tōna āhua i taua wā.</translation>
    </message>
    <message>
        <source>The folder %1 is in use on the computer “%2”, or was when it was switched off or the folder was copied from it. Two desks on one folder could send the same thing twice.</source>
        <translation>Kei te whakamahia te kōpaki %1 i te rorohiko “%2”, i pērā rānei i tōna wetonga, i te tāruatanga rānei o te kōpaki mai i reira. Ka taea e ngā tepu e rua i te kōpaki kotahi te tuku rua i te mea kotahi.</translation>
    </message>
    <message>
        <source>Close Provider Desk on that computer first. Open it here only if it is closed there.</source>
        <translation>Katia a Provider Desk i taua rorohiko i te tuatahi. Huakina ki konei mēnā anake kua katia ki reira.</translation>
    </message>
    <message>
        <source>It is closed there: &amp;open</source>
        <translation>Kua katia i reira: &amp;huakina</translation>
    </message>
    <message>
        <source>&amp;Do not open</source>
        <translation>&amp;Kaua e huaki</translation>
    </message>
</context>
</TS>
