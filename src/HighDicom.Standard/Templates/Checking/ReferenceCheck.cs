using FellowOakDicom;
using HighDicom.Content;
using HighDicom.Templates.Matching;
using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Checking;

/// <summary>Checks what a reference to an object says about it.</summary>
internal sealed class ReferenceCheck(TemplateFindings findings)
{
    /// <summary>SOP classes of the kinds of objects that rows name.</summary>
    private static string[] ClassesOf(string kind) => kind switch
    {
        "Segmentation Image" => ["1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7"],
        "Surface Segmentation" => ["1.2.840.10008.5.1.4.1.1.66.5"],
        _ => [],
    };

    public void Check(ContentNode node, PlannedRow row, RowStatement statement)
    {
        if (node.Dataset.FirstItem(DicomTag.ReferencedSOPSequence) is not { } reference)
        {
            return;
        }

        AttributePath item = node.PathOf(DicomTag.ReferencedSOPSequence);
        string sopClass = reference.Text(DicomTag.ReferencedSOPClassUID) ?? "";
        switch (statement)
        {
            case ReferencedClass only when sopClass != only.SopClassUid:
                findings.Add(ViolationKind.BadValue, item.Append(1, DicomTag.ReferencedSOPClassUID), row, $"{ShownText.Quoted(sopClass)} is not {only.SopClassUid}");
                break;
            case ReferencedKinds kinds when !kinds.Kinds.Any(kind => ClassesOf(kind).Contains(sopClass)):
                findings.Add(ViolationKind.BadValue, item.Append(1, DicomTag.ReferencedSOPClassUID), row, $"{ShownText.Quoted(sopClass)} is not a {string.Join(" or ", kinds.Kinds)}");
                break;
            case ValueCount count:
                CheckCount(reference, item, row, count);
                break;
        }
    }

    private void CheckCount(DicomDataset reference, AttributePath item, PlannedRow row, ValueCount count)
    {
        DicomTag tag = new((ushort)(count.Tag >> 16), (ushort)count.Tag);
        int found = reference.Contains(tag) ? reference.GetValueCount(tag) : 0;
        if (count.AtLeast ? found < count.Count : found != count.Count)
        {
            findings.Add(ViolationKind.BadCount, item.Append(1, tag), row, $"{found} values instead of {(count.AtLeast ? "at least " : "")}{count.Count}");
        }
    }
}
