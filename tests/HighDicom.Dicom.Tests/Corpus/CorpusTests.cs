using FellowOakDicom;
using FellowOakDicom.IO.Writer;
using HighDicom.Dicom.Tests.Files;

namespace HighDicom.Dicom.Tests.Corpus;

/// <summary>Reads and rewrites real files.</summary>
public sealed class CorpusTests
{
    private static readonly DicomTransferSyntax[] Syntaxes =
    [
        DicomTransferSyntax.ImplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRBigEndian, DicomTransferSyntax.DeflatedExplicitVRLittleEndian,
    ];

    [Test]
    public void Files_are_rewritten_element_by_element()
    {
        foreach (string path in Samples.Files())
        {
            DicomFile file = DicomFile.Open(path);
            DicomDataset expected = WithoutGroupLengths(file.Dataset);
            foreach (DicomWriteOptions options in (DicomWriteOptions[])[new(), new() { ExplicitLengthSequences = true, ExplicitLengthSequenceItems = true }])
            {
                using MemoryStream stream = new();
                file.Save(stream, options);
                Assert.That(FileBytes.Read(stream.ToArray()).Dataset == expected, Is.True, path);
            }
        }
    }

    [Test]
    public void Files_without_compression_can_be_written_in_every_syntax()
    {
        foreach (string path in Samples.Files())
        {
            DicomFile file = DicomFile.Open(path);
            foreach (DicomTransferSyntax syntax in file.FileMetaInfo.TransferSyntax.IsEncapsulated ? [] : Syntaxes)
            {
                file.FileMetaInfo.TransferSyntax = syntax;
                using MemoryStream stream = new();
                file.Save(stream);
                Assert.That(Values(FileBytes.Read(stream.ToArray()).Dataset), Is.EqualTo(Values(WithoutGroupLengths(file.Dataset))), $"{path} in {syntax}");
            }
        }
    }

    private static DicomDataset WithoutGroupLengths(DicomDataset dataset) => dataset.Clone().Remove(item => item.Tag.Element == 0);

    /// <summary>Tags and texts of the outermost level; implicit VR forgets those of private elements.</summary>
    private static IEnumerable<string> Values(DicomDataset dataset) => dataset.Where(item => !item.Tag.IsPrivate).Select(item =>
        $"{item.Tag} {(item is DicomSequence sequence ? sequence.Items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) : item is DicomStringElement ? dataset.GetString(item.Tag) : "")}");
}
