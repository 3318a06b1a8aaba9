using System.Globalization;
using FellowOakDicom;

namespace HighDicom;

/// <summary>Planes of a patient are told apart by position. Where several have one position (phases), the place among them is a second dimension, told by Stack ID.</summary>
internal static class PositionIndex
{
    private static PlaneDimension Position => new(DicomTag.ImagePositionPatient, DicomTag.PlanePositionSequence, "Position");

    private static PlaneDimension Stack => new(DicomTag.StackID, DicomTag.FrameContentSequence, "Image of the position");

    /// <param name="geometry">Where all planes lie, sorted along their normal.</param>
    /// <param name="planes">Those that have frames.</param>
    /// <param name="spacing">The distance between planes in mm as Spacing Between Slices (0018,0088) says it; null if it is not said.</param>
    internal static PlaneIndex Of(IReadOnlyList<PlaneGeometry> geometry, IReadOnlyList<int> planes, double? spacing)
    {
        var values = new uint[]?[geometry.Count];
        uint rank = 0;
        SpatialVector normal = geometry[0].Normal;
        for (int i = 0; i < planes.Count; i++)
        {
            bool isRepeated = i > 0 && Math.Abs((geometry[planes[i]].Position - geometry[planes[i - 1]].Position).Dot(normal)) <= GeometryTolerance.Default.Position;
            values[planes[i]] = isRepeated ? [rank, values[planes[i - 1]]![1] + 1] : [++rank, 1];
        }

        return planes.Any(plane => values[plane]![1] > 1)
            ? new PlaneIndex { Dimensions = [Position, Stack], Values = values, Content = plane => StackContent(values[plane]!) }
            : new PlaneIndex
            {
                Dimensions = [Position],
                Values = [.. values.Select(value => value?[..1])],
                IsVolume = IsVolume(SliceArrangement.Of([.. planes.Select(plane => geometry[plane].Position)], normal), spacing),
            };
    }

    // Whoever believes the spacing instead of the positions must come to the same places.
    private static bool IsVolume(SliceArrangement arrangement, double? spacing) => arrangement is { Regularity: SliceRegularity.Regular, Step: { } step }
        && (spacing is not { } stated || Math.Abs(step.Length - stated) <= GeometryTolerance.Default.SliceSpacing * stated);

    private static DicomDataset StackContent(uint[] values) => new DicomDataset().NotValidated()
        .Add(new DicomShortString(DicomTag.StackID, values[1].ToString(CultureInfo.InvariantCulture)))
        .Add(new DicomUnsignedLong(DicomTag.InStackPositionNumber, values[0]));
}
