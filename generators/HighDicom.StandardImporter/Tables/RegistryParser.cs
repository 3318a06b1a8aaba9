using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Reading;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Reads the registries of PS3.6: data elements (several tables) and UIDs.</summary>
internal sealed partial class RegistryParser(PublishedFacts facts)
{
    public static bool ReadsElements(PublishedTable table) => table.HasColumns("Tag", "Name", "Keyword", "VR", "VM");

    public static bool ReadsUids(PublishedTable table) => table.HasColumns("UID Value", "UID Name", "UID Keyword", "UID Type");

    public void ReadElements(PublishedTable table)
    {
        int tag = table.Column("Tag"), name = table.Column("Name"), keyword = table.Column("Keyword"), vr = table.Column("VR"), vm = table.Column("VM");
        foreach (PublishedRow row in table.Rows.Where(row => Tag().IsMatch(row.Text(tag))))
        {
            string rest = string.Join(' ', row.Cells.Skip(vm + 1).Select(cell => cell.Text));
            facts.Elements.Add(new(row.Text(tag), row.Exact(name), row.Text(keyword), row.Text(vr), row.Text(vm), rest.StartsWith("RET", StringComparison.Ordinal)));
        }
    }

    public void ReadUids(PublishedTable table)
    {
        int uid = table.Column("UID Value"), name = table.Column("UID Name"), keyword = table.Column("UID Keyword"), type = table.Column("UID Type");
        foreach (PublishedRow row in table.Rows.Where(row => Uid().IsMatch(row.Text(uid))))
        {
            string full = Explanation().Replace(row.Exact(name), "");
            Match retired = Retired().Match(full);
            facts.Uids.Add(new(row.Text(uid), retired.Success ? full[..retired.Index] : full, row.Text(keyword), row.Text(type), retired.Success));
        }
    }

    [GeneratedRegex("^\\([0-9A-Fa-fx]{4},[0-9A-Fa-fx]{4}\\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[0-2](\.\d+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Uid();

    // "Implicit VR Little Endian: Default Transfer Syntax for DICOM".
    [GeneratedRegex(": Default Transfer Syntax.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Explanation();

    [GeneratedRegex(@"\s*\((?:Retired|RETIRED)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Retired();
}
