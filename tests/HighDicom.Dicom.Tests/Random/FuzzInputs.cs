using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Dicom.Tests.Files;

namespace HighDicom.Dicom.Tests.Random;

/// <summary>The files that are damaged.</summary>
internal sealed class FuzzInputs
{
    private const int MaxLength = 1_000_000;

    /// <summary>Every how many inputs one of the large files is taken.</summary>
    private const int LargeEvery = 200;

    private readonly byte[][] _small = [.. Built(), .. Samples(length => length < 100_000)];
    private readonly byte[][] _large = [Report(), .. Samples(length => length is >= 100_000 and <= MaxLength)];

    public byte[] Choose(System.Random random)
    {
        byte[][] files = random.Next(LargeEvery) == 0 ? _large : _small;
        return files[random.Next(files.Length)];
    }

    private static IEnumerable<byte[]> Built()
    {
        DicomDataset item = new DicomDataset().Add(DicomTag.CodeValue, "1").Add(new DicomSequence(DicomTag.ContentSequence, new DicomDataset().Add(DicomTag.TextValue, "Ä")));
        foreach (DicomTransferSyntax syntax in (DicomTransferSyntax[])[
            DicomTransferSyntax.ImplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRBigEndian, DicomTransferSyntax.DeflatedExplicitVRLittleEndian])
        {
            DicomDataset dataset = FileBytes.NewDataset(syntax).Add(DicomTag.SpecificCharacterSet, "ISO_IR 192").Add(DicomTag.PatientName, "Ä^Ö").Add(DicomTag.PixelSpacing, 1.0, 2.0)
                .Add(DicomTag.StudyDate, "20240101").Add(DicomVR.LO, new DicomTag(0x0029, 1, "ACME"), "x").Add(new DicomSequence(DicomTag.ContentSequence, item, item)).Add(DicomTag.PixelData, new byte[200]);
            yield return FileBytes.Write(dataset);
            yield return FileBytes.Write(dataset, new() { ExplicitLengthSequences = true, ExplicitLengthSequenceItems = true });
        }

        DicomDataset japanese = FileBytes.NewDataset().Add(DicomTag.SpecificCharacterSet, @"ISO 2022 IR 13\ISO 2022 IR 87").Add(DicomTag.PatientName, "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎");
        yield return FileBytes.Write(japanese);
        DicomOtherByteFragment fragments = new(DicomTag.PixelData) { OffsetTable = { 0, 10 }, Fragments = { new MemoryByteBuffer([1, 2]), new MemoryByteBuffer([3, 4]) } };
        yield return FileBytes.Write(FileBytes.NewDataset(DicomTransferSyntax.JPEG2000Lossless).Add(fragments));
    }

    /// <summary>Nearly 1 MB of small items, the most that objects can cost.</summary>
    private static byte[] Report()
    {
        const int Items = 8000;
        DicomDataset code = new DicomDataset().Add(DicomTag.CodeValue, "121071").Add(DicomTag.CodingSchemeDesignator, "DCM").Add(DicomTag.CodeMeaning, "Finding");
        DicomDataset[] content = [.. Enumerable.Range(0, Items).Select(i => new DicomDataset().Add(DicomTag.ValueType, "TEXT").Add(new DicomSequence(DicomTag.ConceptNameCodeSequence, code)))];
        byte[] bytes = FileBytes.Write(FileBytes.NewDataset().Add(new DicomSequence(DicomTag.ContentSequence, content)));
        Assert.That(bytes, Has.Length.InRange(MaxLength / 2, MaxLength));
        return bytes;
    }

    private static IEnumerable<byte[]> Samples(Func<long, bool> isWanted) =>
        Corpus.Samples.Find().Where(path => isWanted(new FileInfo(path).Length)).Select(File.ReadAllBytes);
}
