using FellowOakDicom;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>Writes a large report to memory, beside the floor.</summary>
internal sealed class WriteReportJob : IJob
{
    private DicomFile _file = new();
    private List<PlainTree.Node> _tree = [];

    public string Name => "dicom-write";

    public string Description => "Write a built report-like data set of 20,000 content items to memory; the note compares medians with a plain writer";

    public void Prepare()
    {
        _file = new DicomFile(ReportLikeDataset.Create());
        _tree = PlainTree.Read(ReportLikeDataset.CreateFile());
    }

    public string Run() => Timed.Compare(Write, () => PlainTree.Write(_tree));

    private byte[] Write()
    {
        using MemoryStream stream = new(1 << 20);
        _file.Save(stream);
        return stream.ToArray();
    }
}
