using FellowOakDicom;
using HighDicom.Requirements;

namespace HighDicom;

/// <summary>Copies the modules of patient, study and specimen whole, as the standard's tables list them. An optional one in which the source lacks a Type 1 attribute is left out, with a note.</summary>
internal sealed class SourceModuleCopier(AttributeCopier copier, DicomDataset source, DicomDataset target, ICollection<Violation> notes)
{
    // Patient, General Study; then Clinical Trial Subject, Patient Study, Clinical Trial Study.
    private static string[] Mandatory => ["table_C.7-1", "table_C.7-3"];

    private static string[] Optional => ["table_C.7-2b", "table_C.7-4a", "table_C.7-4b"];

    private static string Specimen => "table_C.7.6.22-1";

    /// <param name="isImage">Whether the new object is an image, which shows the sources' specimen; documents have no such module.</param>
    internal void CopyAll(bool isImage)
    {
        foreach (string id in Mandatory) CopyMandatory(Rows(id));
        foreach (string id in Optional) CopyOptional(Rows(id));
        if (isImage) CopyOptional(Rows(Specimen));
    }

    private static RequirementRow[] Rows(string table)
    {
        RequirementCatalog catalog = RequirementCatalog.Default;
        var rows = new List<RequirementRow>();
        foreach (Slot slot in ShapeBuilder.Build(catalog, catalog.Table(table)!.Entries).Slots)
            rows.Add(slot.Entries[0].Row);
        return [.. rows];
    }

    private void CopyMandatory(RequirementRow[] rows)
    {
        foreach (RequirementRow row in rows)
        {
            DicomTag tag = row.Tag.Tag;
            if (!copier.Copy(tag, target) && row.Type == RequirementType.Type2) target.AddOrUpdate<string>(tag);
        }
    }

    private void CopyOptional(RequirementRow[] rows)
    {
        if (!rows.Any(row => source.Contains(row.Tag.Tag))) return;
        if (rows.FirstOrDefault(row => row.Type == RequirementType.Type1 && IsEmpty(row.Tag.Tag)) is { } missing)
        {
            notes.Add(SourceNotes.ModuleLeftOut(missing.Table, missing.Tag.Tag));
            return;
        }

        CopyMandatory(rows);
    }

    private bool IsEmpty(DicomTag tag) => source.GetDicomItem<DicomItem>(tag) switch
    {
        null => true,
        DicomSequence sequence => sequence.Items.Count == 0,
        DicomStringElement => source.Text(tag) is null,
        DicomElement element => element.Count == 0,
        _ => false,
    };
}
