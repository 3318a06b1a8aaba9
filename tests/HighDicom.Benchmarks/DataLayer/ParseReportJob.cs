using FellowOakDicom;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>Reads a large report from memory, beside the floor.</summary>
internal sealed class ParseReportJob : IJob
{
    private byte[] _file = [];

    public string Name => "dicom-parse";

    public string Description => "Parse a report-like data set of 20,000 content items from memory; the note compares medians with a plain reader";

    public void Prepare() => _file = ReportLikeDataset.CreateFile();

    public string Run() => Timed.Compare(ReportLikeDataset.Name + ", from memory", () => DicomFile.Open(new MemoryStream(_file), FileReadOption.ReadAll), () => PlainTree.Read(_file));
}
