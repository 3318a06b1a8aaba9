using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using FellowOakDicom;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>The first touch of one part of the data layer in this process; it must run before anything else touches the layer.</summary>
internal static class FirstTouch
{
    /// <summary>The first argument of a process that touches one part and ends.</summary>
    public const string Argument = "first-touch";

    public static readonly string[] Parts = ["tags", "UIDs", "a data set with two elements"];

    /// <summary>Prints the milliseconds.</summary>
    public static int Run(string part)
    {
        // Each in a method of its own: the compilation of a method may already run the constructors of the classes in it.
        Func<object> touch = part == Parts[0] ? TouchTag : part == Parts[1] ? TouchUid : TouchDataset;
        long start = Stopwatch.GetTimestamp();
        object touched = touch();
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("0.00", CultureInfo.InvariantCulture));
        GC.KeepAlive(touched);
        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object TouchTag() => DicomTag.PatientName;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object TouchUid() => DicomUID.SegmentationStorage;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object TouchDataset() => new DicomDataset().Add(DicomTag.PatientName, "Doe^Jane").Add(DicomTag.SOPClassUID, DicomUID.SegmentationStorage);
}
