using System.Globalization;
using System.Text.Json;
using FellowOakDicom;
using FellowOakDicom.Serialization;

namespace HighDicom.Dicom.Tests.Corpus;

/// <summary>DCMTK reads the sample files as we do, and what we write.</summary>
public sealed class DcmtkTests
{
    [Test]
    public void Dcm2json_agrees()
    {
        foreach (string path in Samples.Files())
        {
            DicomFile file = DicomFile.Open(path);
            if (file.FileMetaInfo.TransferSyntax.IsEncapsulated)
            {
                continue;
            }

            using JsonDocument expected = JsonDocument.Parse(OtherProgram.Run("dcm2json", "+m", path));
            using JsonDocument actual = JsonDocument.Parse(DicomJson.ConvertDicomToJson(file.Dataset, numberSerializationMode: NumberSerializationMode.PreferablyAsNumber));
            Assert.That(Flat(actual.RootElement, ""), Is.EqualTo(Flat(expected.RootElement, "").Where(line => !line.StartsWith("/0002", StringComparison.Ordinal))), path);
        }
    }

    [Test]
    public void Dcmdump_reads_what_we_write_in_every_syntax()
    {
        string path = Path.GetTempFileName();
        try
        {
            foreach (DicomTransferSyntax syntax in (DicomTransferSyntax[])[DicomTransferSyntax.ImplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRBigEndian, DicomTransferSyntax.DeflatedExplicitVRLittleEndian])
            {
                DicomDataset dataset = Files.FileBytes.NewDataset(syntax).Add(DicomTag.PatientName, "Doe^Jane").Add(DicomTag.Rows, (ushort)258);
                new DicomFile(dataset.Add(new DicomSequence(DicomTag.ContentSequence, new DicomDataset().Add(DicomTag.CodeValue, "T-1")))).Save(path);
                string dump = OtherProgram.Run("dcmdump", path);
                Assert.That(dump, Does.Contain("[Doe^Jane]").And.Contain("US 258").And.Contain("[T-1]"), syntax.ToString());
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>One line for each value; numbers in one form, since DCMTK writes a single with more digits than it has.</summary>
    private static List<string> Flat(JsonElement element, string path)
    {
        List<string> lines = [];
        Add(element, path);
        lines.Sort(StringComparer.Ordinal);
        return lines;

        void Add(JsonElement json, string at)
        {
            switch (json.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (JsonProperty member in json.EnumerateObject())
                    {
                        Add(member.Value, $"{at}/{member.Name}");
                    }

                    break;
                case JsonValueKind.Array:
                    int index = 0;
                    foreach (JsonElement item in json.EnumerateArray())
                    {
                        Add(item, $"{at}[{++index}]");
                    }

                    break;
                case JsonValueKind.Number:
                    lines.Add($"{at} {json.GetDouble().ToString("G6", CultureInfo.InvariantCulture)}");
                    break;
                default:
                    lines.Add($"{at} {json}");
                    break;
            }
        }
    }
}
