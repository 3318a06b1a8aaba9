using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom;

/// <summary>Writes what a frame is derived from (PS3.3 C.7.6.16.2.6), with the codes that viewers look for; the codes' items are made once.</summary>
internal sealed class DerivationCodes
{
    private readonly DicomSequence _derivation = new(DicomTag.DerivationCodeSequence, Dcm.Segmentation.ToItem());
    private readonly DicomSequence _purpose = new(DicomTag.PurposeOfReferenceCodeSequence, Dcm.SourceImageForImageProcessingOperation.ToItem());

    /// <summary>Derivation Image Sequence (0008,9124) with the items of its source images.</summary>
    internal DicomSequence Derivation(params DicomDataset[] sources) => new(DicomTag.DerivationImageSequence, new DicomDataset().NotValidated()
        .Add(new DicomSequence(DicomTag.SourceImageSequence, sources))
        .Add(_derivation));

    /// <summary>An item of the Source Image Sequence (0008,2112).</summary>
    /// <param name="source">The image.</param>
    /// <param name="preserved">Whether a pixel of the frame is the pixel of the image in the same row and column.</param>
    internal DicomDataset Source(SourceImage source, bool preserved) => Source(source.Reference, source.FrameNumber is { } frame ? [frame] : [], preserved);

    /// <summary>An item for a multi-frame image as a whole, whichever of its frames lies at the place.</summary>
    internal DicomDataset WholeSource(InstanceReference source, bool preserved) => Source(source, [], preserved);

    /// <summary>Items for several frames of one image: as many as it takes, as a value of explicit VR holds 64 KiB.</summary>
    internal DicomDataset[] SourceFrames(IReadOnlyList<SourceImage> frames, bool preserved) =>
        [.. frames.Select(frame => frame.FrameNumber).OfType<int>().Chunk(MostNumbers).DefaultIfEmpty([]).Select(numbers => Source(frames[0].Reference, numbers, preserved))];

    private const int MostNumbers = 4096;

    private DicomDataset Source(InstanceReference source, int[] frames, bool preserved)
    {
        DicomDataset item = new DicomDataset().NotValidated()
            .Add(new DicomUniqueIdentifier(DicomTag.ReferencedSOPClassUID, source.SopClassUid))
            .Add(new DicomUniqueIdentifier(DicomTag.ReferencedSOPInstanceUID, source.SopInstanceUid));
        if (frames.Length > 0) item.Add(new DicomIntegerString(DicomTag.ReferencedFrameNumber, frames));
        return item.Add(new DicomCodeString(DicomTag.SpatialLocationsPreserved, preserved ? "YES" : "NO")).Add(_purpose);
    }
}
