using System.Globalization;
using FellowOakDicom;

namespace HighDicom;

/// <summary>Planes without geometry are told apart by their number in a stack (PS3.3 C.7.6.16.2.2): the frames of a multi-frame image, or the images of a series in their order.</summary>
internal static class StackIndex
{
    private static PlaneDimension Stack => new(DicomTag.StackID, DicomTag.FrameContentSequence, "Source");

    private static PlaneDimension Position => new(DicomTag.InStackPositionNumber, DicomTag.FrameContentSequence, "Image of the source");

    /// <param name="places">For each plane its stack, counted from 1, and its number there.</param>
    /// <param name="planes">Those that have frames.</param>
    internal static PlaneIndex Of(IReadOnlyList<(int Stack, int Position)> places, IReadOnlyList<int> planes)
    {
        int[] stacks = [.. planes.Select(plane => places[plane].Stack).Distinct().Order()];
        int[] positions = [.. planes.Select(plane => places[plane].Position).Distinct().Order()];
        var values = new uint[]?[places.Count];
        foreach (int plane in planes)
            values[plane] = [(uint)Array.BinarySearch(stacks, places[plane].Stack) + 1, (uint)Array.BinarySearch(positions, places[plane].Position) + 1];
        bool isOneStack = stacks.Length == 1;
        return new PlaneIndex
        {
            Dimensions = isOneStack ? [Position] : [Stack, Position],
            Values = isOneStack ? [.. values.Select(value => value?[1..])] : values,
            Content = plane => Content(places[plane]),
        };
    }

    /// <summary>A multi-frame image is a stack; the single-frame images of a series are one.</summary>
    internal static IReadOnlyList<(int Stack, int Position)> PlacesOf(SourceImages sources)
    {
        var stacks = new Dictionary<string, (int Number, int Count)>(StringComparer.Ordinal);
        return [.. sources.Select(source =>
        {
            string key = source.FrameNumber is null ? source.Reference.SeriesInstanceUid : source.SopInstanceUid;
            (int number, int count) = stacks.GetValueOrDefault(key, (stacks.Count + 1, 0));
            stacks[key] = (number, count + 1);
            return (number, source.FrameNumber ?? count + 1);
        })];
    }

    private static DicomDataset Content((int Stack, int Position) place) => new DicomDataset().NotValidated()
        .Add(new DicomShortString(DicomTag.StackID, place.Stack.ToString(CultureInfo.InvariantCulture)))
        .Add(new DicomUnsignedLong(DicomTag.InStackPositionNumber, (uint)place.Position));
}
