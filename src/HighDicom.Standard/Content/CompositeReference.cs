using FellowOakDicom;

namespace HighDicom.Content;

/// <summary>A reference to an object by its SOP class and instance: the item of Referenced SOP Sequence (0008,1199) of a COMPOSITE content item.</summary>
public sealed record CompositeReference
{
    /// <summary>A reference.</summary>
    /// <param name="sopClassUid">Referenced SOP Class UID (0008,1150).</param>
    /// <param name="sopInstanceUid">Referenced SOP Instance UID (0008,1155).</param>
    /// <exception cref="ArgumentException">One of them is not a unique identifier.</exception>
    public CompositeReference(string sopClassUid, string sopInstanceUid)
    {
        ContentChecks.Uid(sopClassUid, nameof(sopClassUid));
        ContentChecks.Uid(sopInstanceUid, nameof(sopInstanceUid));
        (SopClassUid, SopInstanceUid) = (sopClassUid, sopInstanceUid);
    }

    private CompositeReference(DicomDataset item) =>
        (SopClassUid, SopInstanceUid) = (item.Text(DicomTag.ReferencedSOPClassUID) ?? "", item.Text(DicomTag.ReferencedSOPInstanceUID) ?? "");

    /// <summary>Referenced SOP Class UID (0008,1150); empty if a file lacks it.</summary>
    public string SopClassUid { get; }

    /// <summary>Referenced SOP Instance UID (0008,1155); empty if a file lacks it.</summary>
    public string SopInstanceUid { get; }

    /// <summary>The reference of a content item, unchecked; null if it has none.</summary>
    internal static CompositeReference? Read(DicomDataset content) =>
        content.FirstItem(DicomTag.ReferencedSOPSequence) is { } item ? new CompositeReference(item) : null;

    internal DicomDataset ToItem() => new(
        new DicomUniqueIdentifier(DicomTag.ReferencedSOPClassUID, SopClassUid),
        new DicomUniqueIdentifier(DicomTag.ReferencedSOPInstanceUID, SopInstanceUid));
}
