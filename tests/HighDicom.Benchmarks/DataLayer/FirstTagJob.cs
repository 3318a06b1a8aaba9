using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
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
        // Each in a method of its own: the compilation of a method may already run the constructors of the classes in it.
        double tags = Time(TouchTag);
        double uids = Time(TouchUid);
        double dataset = Time(TouchDataset);
        return string.Create(CultureInfo.InvariantCulture, $"cold: tags {tags:0.0} ms, UIDs {uids:0.0} ms, a data set with two elements {dataset:0.0} ms");
    }

    private static double Time(Func<object> touch)
    {
        long start = Stopwatch.GetTimestamp();
        object touched = touch();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        GC.KeepAlive(touched);
        return time;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object TouchTag() => DicomTag.PatientName;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object TouchUid() => DicomUID.SegmentationStorage;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object TouchDataset() => new DicomDataset().Add(DicomTag.PatientName, "Doe^Jane").Add(DicomTag.SOPClassUID, DicomUID.SegmentationStorage);
}
