using System.Globalization;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Writing;

/// <summary>Writes the files of part06 and the code files of part16.</summary>
internal static class RegistryFile
{
    public static string Elements(IEnumerable<FactElement> elements, string edition) =>
        File(edition, Table("table_6-1", "6-1", "Registry of DICOM Data Elements", ["Tag", "Name", "Keyword", "VR", "VM", ""],
            elements.Select(element => (IReadOnlyList<string>)[element.Tag, element.Name, element.Keyword, element.Vr, element.Vm, element.Retired ? "RET" : ""])));

    public static string Uids(IEnumerable<FactUid> uids, string edition) =>
        File(edition, Table("table_A-1", "A-1", "UID Values", ["UID Value", "UID Name", "UID Keyword", "UID Type", ""],
            uids.Select(uid => (IReadOnlyList<string>)[uid.Uid, uid.Name, uid.Keyword, uid.Type, uid.Retired ? "RET" : ""])));

    /// <summary>Context groups of one hundred, each with the codes of the groups that it includes.</summary>
    public static string ContextGroups(IEnumerable<(int Number, string Caption, IReadOnlyList<FactConcept> Concepts)> groups, string edition) =>
        File(edition, string.Concat(groups.Select(group => Table(
            string.Create(CultureInfo.InvariantCulture, $"table_CID_{group.Number}"),
            string.Create(CultureInfo.InvariantCulture, $"CID {group.Number}"),
            group.Caption,
            ["Coding Scheme Designator", "Code Value", "Code Meaning"],
            group.Concepts.Select(concept => (IReadOnlyList<string>)[concept.Scheme, concept.Value, concept.Meaning])))));

    public static string Concepts(string scheme, IEnumerable<FactConcept> concepts, string edition) =>
        File(edition, Table("table_codes_" + scheme, scheme, "Concepts of coding scheme " + scheme, ["Code Value", "Code Meaning"],
            concepts.Select(concept => (IReadOnlyList<string>)[concept.Value, concept.Meaning])));

    public static string SnomedMap(IEnumerable<IReadOnlyList<string>> rows, string edition) =>
        File(edition, Table("table_O-1", "O-1", "SNOMED RT to SNOMED CT", ["SNOMED-RT ID", "SNOMED CT Concept ID"], rows));

    public static string AnatomicRegions(IEnumerable<IReadOnlyList<string>> rows, string edition) =>
        File(edition, Table("table_L-1", "L-1", "Body Part Examined and Anatomic Region Sequence codes",
            ["Body Part Examined", "Coding Scheme Designator", "Code Value", "Code Meaning", "Paired"], rows));

    private static string File(string edition, string tables) =>
        $"{TableFile.Declaration}<section xmlns=\"http://docbook.org/ns/docbook\" edition=\"{XmlText.Of(edition)}\">\n{tables}</section>\n";

    private static string Table(string id, string label, string caption, IEnumerable<string> heads, IEnumerable<IReadOnlyList<string>> rows) =>
        $"<table xml:id=\"{id}\" label=\"{XmlText.Of(label)}\">\n{TableFile.Body(caption, heads, rows.Select(TableFile.Row))}</table>\n";
}
