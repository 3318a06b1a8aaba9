using CsCheck;
using FellowOakDicom;
using FellowOakDicom.IO.Writer;
using FellowOakDicom.Serialization;
using HighDicom.Dicom.Tests.Files;

namespace HighDicom.Dicom.Tests.Random;

public sealed class RoundTripTests
{
    private static readonly DicomTransferSyntax[] Syntaxes =
    [
        DicomTransferSyntax.ImplicitVRLittleEndian,
        DicomTransferSyntax.ExplicitVRLittleEndian,
        DicomTransferSyntax.ExplicitVRBigEndian,
        DicomTransferSyntax.DeflatedExplicitVRLittleEndian,
    ];

    private static readonly Gen<DicomTransferSyntax> Syntax = Gen.Int[0, Syntaxes.Length - 1].Select(index => Syntaxes[index]);

    private static readonly Gen<DicomWriteOptions> Options = Gen.Select(Gen.Bool, Gen.Bool, (sequences, items) =>
        new DicomWriteOptions { ExplicitLengthSequences = sequences, ExplicitLengthSequenceItems = items });

    [Test]
    public void What_is_written_is_read() =>
        Gen.Select(DatasetGen.Dataset, Syntax, Options).Sample(
            (dataset, syntax, options) =>
            {
                DicomDataset whole = Complete(dataset, syntax);
                byte[] bytes = FileBytes.Write(whole, options);
                DicomDataset read = FileBytes.Read(bytes).Dataset;
                return bytes.Length % 2 == 0 && read.Equals(whole) && FileBytes.Write(read, options).AsSpan().SequenceEqual(bytes);
            },
            iter: 300);

    [Test]
    public void Streams_that_cannot_seek_give_the_same() =>
        Gen.Select(DatasetGen.Dataset, Syntax).Sample(
            (dataset, syntax) =>
            {
                DicomDataset whole = Complete(dataset, syntax);
                return DicomFile.OpenAsync(new Traps.AsyncOnly(FileBytes.Write(whole))).Result.Dataset.Equals(whole);
            },
            iter: 100);

    [Test]
    public void Json_gives_back_what_it_got() =>
        DatasetGen.Dataset.Sample(
            dataset =>
            {
                DicomDataset read = DicomJson.ConvertJsonToDicom(DicomJson.ConvertDicomToJson(dataset), autoValidate: false);
                return DicomJson.ConvertDicomToJson(read) == DicomJson.ConvertDicomToJson(dataset);
            },
            iter: 200);

    [Test]
    public void A_copy_is_equal() => DatasetGen.Dataset.Sample(dataset => dataset.Clone().Equals(dataset), iter: 100);

    private static DicomDataset Complete(DicomDataset dataset, DicomTransferSyntax syntax)
    {
        DicomDataset whole = FileBytes.NewDataset(syntax).NotValidated().Add(DicomTag.SpecificCharacterSet, "ISO_IR 192");
        return whole.AddOrUpdate(dataset);
    }
}
