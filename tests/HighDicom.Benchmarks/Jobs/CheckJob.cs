using System.Globalization;
using FellowOakDicom;
using HighDicom.Benchmarks.Harness;
using HighDicom.Standard.Tests.Data;

namespace HighDicom.Benchmarks.Jobs;

/// <summary>Checks a data set against the standard. Tables are decoded and code is compiled before, by a check of small objects.</summary>
internal sealed class CheckJob(string name, string description, Func<DicomDataset> create, int times) : IJob
{
    private const int WarmUps = 50;

    private DicomDataset? _dataset;

    public string Name => name;

    public string Description => description;

    public void Prepare()
    {
        _dataset = create();
        for (int i = 0; i < WarmUps; i++)
        {
            Conformance.Check(SmallCtImage.Create());
            Conformance.Check(SmallSegmentation.Create());
            Conformance.Check(SmallReport.Create());
        }
    }

    public string Run()
    {
        int violations = 0;
        for (int i = 0; i < times; i++)
        {
            violations += Conformance.Check(_dataset!).Violations.Count;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{times} checks, {violations} violations");
    }
}
