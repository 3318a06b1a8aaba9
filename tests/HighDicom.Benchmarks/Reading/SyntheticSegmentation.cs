using System.Globalization;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using FellowOakDicom.IO.Writer;

namespace HighDicom.Benchmarks.Reading;

/// <summary>Writes segmentations to files as the library's writer lays them out, without needing it: reading is measured by itself.</summary>
internal static class SyntheticSegmentation
{
    public const int Side = 512;

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="type">BINARY, FRACTIONAL or LABELMAP.</param>
    /// <param name="segments">The number of segments.</param>
    /// <param name="frames">The frames, in stored order.</param>
    public static void Write(string path, string type, int segments, IReadOnlyList<SyntheticFrame> frames)
    {
        int bits = type == "BINARY" ? 1 : 8;
        DicomDataset dataset = Header(type, segments, frames.Count, bits);
        var purpose = new DicomSequence(DicomTag.PurposeOfReferenceCodeSequence, Code("121322", "Source image for image processing operation"));
        var derivation = new DicomSequence(DicomTag.DerivationCodeSequence, Code("113076", "Segmentation"));
        dataset.Add(new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, Items(
            new DicomSequence(DicomTag.PlaneOrientationSequence, Items(new DicomDecimalString(DicomTag.ImageOrientationPatient, "1", "0", "0", "0", "1", "0"))),
            new DicomSequence(DicomTag.PixelMeasuresSequence, Items(new DicomDecimalString(DicomTag.SliceThickness, "1"), new DicomDecimalString(DicomTag.PixelSpacing, "0.7", "0.7"))))));
        dataset.Add(new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, [.. frames.Select(frame => Groups(frame, purpose, derivation))]));
        dataset.Add(new DicomOtherByte(DicomTag.PixelData, new MemoryByteBuffer(Pixels(frames, bits))));
        new DicomFile(dataset).Save(path, new DicomWriteOptions { ExplicitLengthSequences = true, ExplicitLengthSequenceItems = true });
    }

    /// <summary>The source image of a plane.</summary>
    public static string SourceUid(int plane) => "2.25.329800735698586629295641978511506." + plane.ToString(CultureInfo.InvariantCulture);

    private static DicomDataset Header(string type, int segments, int frames, int bits) => new DicomDataset(DicomTransferSyntax.ExplicitVRLittleEndian).NotValidated()
        .Add(DicomTag.SOPClassUID, type == "LABELMAP" ? "1.2.840.10008.5.1.4.1.1.66.7" : DicomUID.SegmentationStorage.UID)
        .Add(DicomTag.SOPInstanceUID, "2.25.5")
        .Add(DicomTag.Modality, "SEG")
        .Add(DicomTag.NumberOfFrames, frames.ToString(CultureInfo.InvariantCulture))
        .Add(DicomTag.SamplesPerPixel, (ushort)1)
        .Add(DicomTag.Rows, (ushort)Side)
        .Add(DicomTag.Columns, (ushort)Side)
        .Add(DicomTag.BitsAllocated, (ushort)bits)
        .Add(DicomTag.BitsStored, (ushort)bits)
        .Add(DicomTag.HighBit, (ushort)(bits - 1))
        .Add(DicomTag.SegmentationType, type)
        .Add(new DicomSequence(DicomTag.SegmentSequence, [.. Enumerable.Range(1, segments).Select(number => Item(
            new DicomUnsignedShort(DicomTag.SegmentNumber, (ushort)number),
            new DicomLongString(DicomTag.SegmentLabel, $"Organ {number}")))]));

    private static DicomDataset Groups(SyntheticFrame frame, DicomSequence purpose, DicomSequence derivation)
    {
        DicomDataset groups = Item(
            new DicomSequence(DicomTag.DerivationImageSequence, Items(
                new DicomSequence(DicomTag.SourceImageSequence, Items(
                    new DicomUniqueIdentifier(DicomTag.ReferencedSOPClassUID, DicomUID.CTImageStorage),
                    new DicomUniqueIdentifier(DicomTag.ReferencedSOPInstanceUID, SourceUid(frame.Plane)),
                    purpose)),
                derivation)),
            new DicomSequence(DicomTag.FrameContentSequence, Items(new DicomUnsignedLong(DicomTag.DimensionIndexValues, (uint)frame.Segment, (uint)frame.Plane + 1))),
            new DicomSequence(DicomTag.PlanePositionSequence, Items(new DicomDecimalString(DicomTag.ImagePositionPatient, "-180", "-180", frame.Plane.ToString(CultureInfo.InvariantCulture)))));
        return frame.Segment == 0 ? groups : groups.Add(new DicomSequence(DicomTag.SegmentIdentificationSequence, Items(new DicomUnsignedShort(DicomTag.ReferencedSegmentNumber, (ushort)frame.Segment))));
    }

    private static byte[] Pixels(IReadOnlyList<SyntheticFrame> frames, int bits)
    {
        byte[] pixels = new byte[(long)frames.Count * Side * Side * bits / 8];
        Parallel.For(0, frames.Count, i =>
        {
            byte[] values = new byte[Side * Side];
            foreach ((int value, int row, int column, int rows, int columns) in frames[i].Boxes)
                for (int r = row; r < row + rows; r++) values.AsSpan((r * Side) + column, columns).Fill((byte)value);
            if (bits == 1) BitPacking.Pack(values, pixels, (long)i * Side * Side);
            else values.CopyTo(pixels, (long)i * Side * Side);
        });
        return pixels;
    }

    private static DicomDataset Code(string value, string meaning) => Item(
        new DicomShortString(DicomTag.CodeValue, value), new DicomShortString(DicomTag.CodingSchemeDesignator, "DCM"), new DicomLongString(DicomTag.CodeMeaning, meaning));

    private static DicomDataset Items(params DicomItem[] items) => Item(items);

    private static DicomDataset Item(params DicomItem[] items) => new DicomDataset().NotValidated().Add(items);
}
