using FellowOakDicom;

namespace HighDicom;

/// <summary>The functional groups that follow from a source image: where the plane lies and what it is derived from. Made once for a plane, shared by its frames.</summary>
internal sealed class PlaneGroups
{
    private PlaneGroups(DicomSequence position, DicomSequence derivation) => (Position, Derivation) = (position, derivation);

    /// <summary>Plane Position Sequence (0020,9113).</summary>
    internal DicomSequence Position { get; }

    /// <summary>Derivation Image Sequence (0008,9124).</summary>
    internal DicomSequence Derivation { get; }

    internal static PlaneGroups Of(SourceImage source, DicomSequence derivationCode, DicomSequence purpose)
    {
        SpatialPoint position = source.Geometry!.Position;
        DicomDataset plane = new DicomDataset().NotValidated()
            .Add(SourceDecimals.Of(source.FunctionalGroup(DicomTag.PlanePositionSequence) ?? source.Dataset, DicomTag.ImagePositionPatient, [position.X, position.Y, position.Z]));
        DicomDataset image = new DicomDataset().NotValidated()
            .Add(new DicomUniqueIdentifier(DicomTag.ReferencedSOPClassUID, source.SopClassUid))
            .Add(new DicomUniqueIdentifier(DicomTag.ReferencedSOPInstanceUID, source.SopInstanceUid))
            .Add(new DicomCodeString(DicomTag.SpatialLocationsPreserved, "YES"))
            .Add(purpose);
        if (source.FrameNumber is { } frame) image.Add(new DicomIntegerString(DicomTag.ReferencedFrameNumber, frame));
        DicomDataset derivation = new DicomDataset().NotValidated()
            .Add(new DicomSequence(DicomTag.SourceImageSequence, image))
            .Add(derivationCode);
        return new PlaneGroups(new DicomSequence(DicomTag.PlanePositionSequence, plane), new DicomSequence(DicomTag.DerivationImageSequence, derivation));
    }
}
