using System.Diagnostics;
using System.Globalization;
using FellowOakDicom;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>The first touch of a tag, a UID and a data set in this cold process.</summary>
internal sealed class FirstTagJob : IJob
{
    public string Name => "dicom-cold";

    public string Description => "First touch of tags, UIDs and a data set in a cold process";

    public void Prepare()
    {
    }

    public string Run()
    {
        long start = Stopwatch.GetTimestamp();
        DicomTag tag = DicomTag.PatientName;
        double tags = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        DicomUID uid = DicomUID.SegmentationStorage;
        double uids = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        DicomDataset dataset = new DicomDataset().Add(tag, "Doe^Jane").Add(DicomTag.SOPClassUID, uid);
        double add = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return string.Create(CultureInfo.InvariantCulture, $"cold: tags {tags:0.0} ms, UIDs {uids:0.0} ms, a data set with {dataset.Count()} elements {add:0.0} ms");
    }
}
