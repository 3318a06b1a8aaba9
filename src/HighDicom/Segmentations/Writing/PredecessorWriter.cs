using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom;

/// <summary>Names the segmentations that an object is derived from: Source Image Sequence (0008,2112) of the General Reference Module (PS3.3 C.12.4).</summary>
internal static class PredecessorWriter
{
    internal static void Write(IReadOnlyList<InstanceReference> predecessors, DicomDataset dataset)
    {
        if (predecessors.Count == 0) return;
        dataset.AddOrUpdate(new DicomSequence(DicomTag.SourceImageSequence, [.. predecessors.Select(Item)]));
    }

    private static DicomDataset Item(InstanceReference predecessor) => new DicomDataset().NotValidated()
        .Add(new DicomUniqueIdentifier(DicomTag.ReferencedSOPClassUID, predecessor.SopClassUid))
        .Add(new DicomUniqueIdentifier(DicomTag.ReferencedSOPInstanceUID, predecessor.SopInstanceUid))
        .Add(new DicomSequence(DicomTag.PurposeOfReferenceCodeSequence, Dcm.SourceImageForImageProcessingOperation.ToItem()));
}
