<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mi" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Puku</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Kōnae</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kōpaki</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Whaka&amp;heke</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Whaka&amp;piki</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tīpako katoa</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pēhi</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Ka whakaatu i te tahua</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Ka panuku ki te mauī</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Panuku whakararo</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Panuku ki te mauī</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Ka hoki kotahi whārangi</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Ka whakahohe i te mahi</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Whakapiki</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Takahuri</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Ka takahuri i te tūāhua</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Ka panuku whakarunga</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Ka panuku whakararo</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Panuku whakarunga</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Ka haere ki te whārangi o muri</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Ka panuku ki te matau</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Whakapiki i te uara</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Whakaheke i te uara</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Whakaheke</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Panuku ki te matau</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Whārangi o mua</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Ka whakatau i te arotahi</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Whakatau arotahi</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Whārangi o muri</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Whakaatu tahua</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Pono</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Teka</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Huaki i te rārangi tīpako o te pouaka</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Kāore i te mōhiotia ngā kōwhiringa: %1.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Kāore i te mōhiotia te kōwhiringa ‘%1’.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[kōwhiringa]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Kōwhiringa:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Ka whakaatu i te āwhina, me ngā kōwhiringa a Qt.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Te whakamahi: %1</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Ka whakaatu i te āwhina mō ngā kōwhiringa rārangi whakahau.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>He uara ohorere i muri i ‘%1’.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Ka whakaatu i ngā mōhiohio putanga.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Tohenga:</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Kei te ngaro te uara i muri i ‘%1’.</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>He aha tēnei?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Āe</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>Ā&amp;e</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>Whakaatu &amp;anō i tēnei karere</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Huaki</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Huaki</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tiaki</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Kōnae</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Whakaatu </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>He ārai tuhi tō ‘%1’.
Kei te hiahia tonu koe ki te muku?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Kei te tino hiahia koe ki te muku i ‘%1’?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rārangi wāhi me ngā tohu</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>I&amp;ngoa kōnae:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Muku</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Kōpaki hou</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Kōpaki matua</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Kōpaki hou</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tango</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Titiro ki roto i:</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Hanga kōpaki hou</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Momo kōnae:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Kimi kōpaki</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Whakaatu kōnae h&amp;una</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Tiaki hei</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Kāore te kōpaki i kitea.
Tirohia mēnā e tika ana te ingoa kōpaki.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Pae taha</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tirohanga rārangi</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Tī&amp;pako</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Muku</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ngā kōnae katoa (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Ngā kōnae katoa (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ngā kōpaki</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Tapa in&amp;goa anō</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Kāore i taea te muku te kōpaki.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kōpaki:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Kei konei kē a %1.
Kei te hiahia koe ki te whakakapi?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Whakamua</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Haere whakamua</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Haere ki te kōpaki matua</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Wāhi o nā tata nei</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Hoki whakamuri</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Huri ki te tirohanga taipitopito</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Hanga kōpaki hou</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tirohanga taipitopito</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Kāore te kōnae i kitea.
Tirohia mēnā e tika ana te ingoa kōnae.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Huri ki te tirohanga rārangi</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Momo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rahi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Momo</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Taku rorohiko</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rorohiko</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Rā panonitanga</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>Ā&amp;e</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tiaki</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kati</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Kati me te kore tiaki</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Whakakore</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Kāore he kōnae, he kōpaki pēnei</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Kāore i whakaaetia</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>he kōpaki te kōnae hei huaki</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kua kī te pūrere</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>He hapa kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>He maha rawa ngā kōnae tuwhera</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Tapahi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Tā&amp;rua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Mahi anō</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Wetekina</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Whaka&amp;piri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Muku</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tīpako katoa</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Whakaatu taipitopito…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Huna taipitopito…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Kāo</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>Ā&amp;e</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Huaki</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tiaki</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Whakatū</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Hoatu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kati</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tautuhi anō</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ngana anō</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Whakahoki ki ngā taunoa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Waiho</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Kā&amp;o ki te katoa</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tiaki katoa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ākiri</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Āe ki te k&amp;atoa</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>He kōpaki te mea e tohua ana e te ingoa kōnae</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>I whakakorea te tuhi e te taupānga</translation>
    </message>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Kāore e taea te tuhi ki te kōnae %1 o nāianei</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Runga rawa</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Panuku whakararo</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Panuku ki konei</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Panuku ki te mauī</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Raro rawa</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Whārangi whakarunga</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Whārangi ki te matau</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Panuku whakarunga</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Panuku ki te matau</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Taha mauī</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Whārangi whakararo</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Whārangi ki te mauī</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Taha matau</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Panuku ki te mauī</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Panuku ki te matau</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Kōkuhu pūāhua whakahaere Unicode</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Tohu mauī-ki-matau</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Tohu matau-ki-mauī</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Hono whānui kore</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Wehe whānui kore</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Mokowā whānui kore</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Tīmatanga whakapū mauī-ki-matau</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Tīmatanga whakapū matau-ki-mauī</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Tīmatanga takahi mauī-ki-matau</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Tīmatanga takahi matau-ki-mauī</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Whakamutu hōputu ahunga</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Wehenga mauī-ki-matau</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Wehenga matau-ki-mauī</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Wehenga ahunga kaha tuatahi</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Whakamutu wehenga ahunga</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Tapahi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Tā&amp;rua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Mahi anō</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Wetekina</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Whaka&amp;piri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Muku</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tīpako katoa</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Tārua wāhi &amp;hononga</translation>
    </message>
</context>
</TS>
