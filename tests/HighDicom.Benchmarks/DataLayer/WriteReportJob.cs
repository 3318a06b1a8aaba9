using FellowOakDicom;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>Writes a large report that was read to memory, beside the floor.</summary>
internal sealed class WriteReportJob : IJob
{
    private DicomFile _file = new();
    private List<PlainTree.Node> _tree = [];

    public string Name => "dicom-write";

    public string Description => "Write a report-like data set of 20,000 content items, read before, to memory; the note compares medians with a plain writer";

    public void Prepare()
    {
        byte[] file = ReportLikeDataset.CreateFile();
        _file = DicomFile.Open(new MemoryStream(file), FileReadOption.ReadAll);
        _tree = PlainTree.Read(file);
    }

    public string Run() => Timed.Compare(ReportLikeDataset.Name + ", read before, to memory", Write, () => PlainTree.Write(_tree));

    private byte[] Write()
    {
        using MemoryStream stream = new(1 << 20);
        _file.Save(stream);
        return stream.ToArray();
    }
}
