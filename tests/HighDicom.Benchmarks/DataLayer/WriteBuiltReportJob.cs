using FellowOakDicom;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>Writes a large report that was just built: its text has to be encoded.</summary>
internal sealed class WriteBuiltReportJob : IJob
{
    private DicomFile _file = new();

    public string Name => "dicom-write-built";

    public string Description => "Write a report-like data set of 20,000 content items, built from values, to memory";

    public void Prepare() => _file = new DicomFile(ReportLikeDataset.Create());

    public string Run() => Timed.Alone(ReportLikeDataset.Name + ", built from values, to memory", () =>
    {
        using MemoryStream stream = new(1 << 20);
        _file.Save(stream);
        return stream.ToArray();
    });
}
