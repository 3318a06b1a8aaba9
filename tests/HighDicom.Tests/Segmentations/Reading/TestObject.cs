using System.Globalization;
using FellowOakDicom;
using HighDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

/// <summary>Segmentations as other software may write them: put together attribute by attribute.</summary>
internal sealed class TestObject
{
    internal const string SourceUid = "1.2.3.7";

    internal int Rows { get; init; } = 3;

    internal int Columns { get; init; } = 5;

    internal string Type { get; init; } = "BINARY";

    internal int Bits { get; init; } = 1;

    internal int[] Segments { get; init; } = [1, 2];

    internal IReadOnlyList<TestFrame> Frames { get; init; } = [];

    internal DicomTransferSyntax Syntax { get; init; } = DicomTransferSyntax.ExplicitVRLittleEndian;

    internal Action<DicomDataset>? Change { get; init; }

    /// <summary>What frames and per-frame items are changed with.</summary>
    internal Action<DicomDataset, TestFrame>? ChangeFrame { get; init; }

    internal DicomDataset Create()
    {
        bool isMap = Type == "LABELMAP";
        var dataset = new DicomDataset(Syntax)
        {
            { DicomTag.SOPClassUID, isMap ? "1.2.840.10008.5.1.4.1.1.66.7" : DicomUID.SegmentationStorage.UID },
            { DicomTag.SOPInstanceUID, "1.2.3.99" },
            { DicomTag.StudyInstanceUID, "1.2.3.98" },
            { DicomTag.SeriesInstanceUID, "1.2.3.97" },
            { DicomTag.FrameOfReferenceUID, "1.2.3.96" },
            { DicomTag.Modality, "SEG" },
            { DicomTag.SegmentationType, Type },
            { DicomTag.Rows, (ushort)Rows },
            { DicomTag.Columns, (ushort)Columns },
            { DicomTag.NumberOfFrames, Frames.Count.ToString(CultureInfo.InvariantCulture) },
            { DicomTag.BitsAllocated, (ushort)Bits },
            { DicomTag.BitsStored, (ushort)Bits },
            { DicomTag.HighBit, (ushort)(Bits - 1) },
            { DicomTag.SamplesPerPixel, (ushort)1 },
            { DicomTag.PixelRepresentation, (ushort)0 },
            { DicomTag.PhotometricInterpretation, "MONOCHROME2" },
        };
        if (Type == "FRACTIONAL") dataset.Add(DicomTag.MaximumFractionalValue, (ushort)200);
        dataset.Add(new DicomSequence(DicomTag.DimensionIndexSequence, Dimension(DicomTag.ReferencedSegmentNumber), Dimension(DicomTag.ImagePositionPatient)));
        dataset.Add(new DicomSequence(DicomTag.SegmentSequence, [.. Segments.Select(Segment)]));
        dataset.Add(new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, Shared()));
        dataset.Add(new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, [.. Frames.Select(PerFrame)]));
        dataset.Add(new DicomOtherByte(DicomTag.PixelData, Pack()));
        Change?.Invoke(dataset);
        return dataset;
    }

    internal Segmentation Open() => Segmentation.Open(Create());

    /// <summary>Writes a file, to be read from it.</summary>
    internal Segmentation OpenFrom(TemporaryFolder folder)
    {
        string path = Path.Combine(folder.Path, "object.dcm");
        new DicomFile(Create()).Save(path);
        return Segmentation.Open(path);
    }

    internal static SpatialPoint Position(int plane) => new(10, 20, 30 + (2.5 * plane));

    private static DicomDataset Dimension(DicomTag tag) => new() { { DicomTag.DimensionIndexPointer, tag } };

    private static DicomDataset Segment(int number) => new()
    {
        { DicomTag.SegmentNumber, (ushort)number },
        { DicomTag.SegmentLabel, $"Segment {number}" },
    };

    private static DicomDataset Shared() => new()
    {
        new DicomSequence(DicomTag.PlaneOrientationSequence, new DicomDataset { { DicomTag.ImageOrientationPatient, "1", "0", "0", "0", "1", "0" } }),
        new DicomSequence(DicomTag.PixelMeasuresSequence, new DicomDataset { { DicomTag.PixelSpacing, "0.5", "0.25" }, { DicomTag.SliceThickness, "2.5" } }),
    };

    private DicomDataset PerFrame(TestFrame frame)
    {
        SpatialPoint position = Position(frame.Plane);
        var groups = new DicomDataset
        {
            new DicomSequence(DicomTag.DerivationImageSequence, new DicomDataset
            {
                new DicomSequence(DicomTag.SourceImageSequence, new DicomDataset
                {
                    { DicomTag.ReferencedSOPInstanceUID, $"{SourceUid}.{frame.Plane}" },
                }),
            }),
            new DicomSequence(DicomTag.FrameContentSequence, new DicomDataset { { DicomTag.DimensionIndexValues, (uint)Math.Max(frame.Segment, 1), (uint)frame.Plane + 1 } }),
            new DicomSequence(DicomTag.PlanePositionSequence, new DicomDataset
            {
                { DicomTag.ImagePositionPatient, DecimalText.Format(position.X), DecimalText.Format(position.Y), DecimalText.Format(position.Z) },
            }),
        };
        if (frame.Segment > 0)
            groups.Add(new DicomSequence(DicomTag.SegmentIdentificationSequence, new DicomDataset { { DicomTag.ReferencedSegmentNumber, (ushort)frame.Segment } }));
        ChangeFrame?.Invoke(groups, frame);
        return groups;
    }

    // Plainly, bit by bit.
    private byte[] Pack()
    {
        int[] values = [.. Frames.SelectMany(frame => frame.Values)];
        int length = ((values.Length * Bits) + 7) / 8;
        byte[] bytes = new byte[length + (length & 1)];
        for (int i = 0; i < values.Length; i++)
        {
            if (Bits == 1) bytes[i / 8] |= (byte)(values[i] << (i % 8));
            else if (Bits == 8) bytes[i] = (byte)values[i];
            else (bytes[2 * i], bytes[(2 * i) + 1]) = ((byte)values[i], (byte)(values[i] >> 8));
        }

        return bytes;
    }
}
