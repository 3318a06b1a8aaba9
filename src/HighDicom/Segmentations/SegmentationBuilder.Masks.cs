using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace HighDicom;

// The forms in which a mask can be handed in. All end in Add.
public sealed partial class SegmentationBuilder
{
    /// <summary>Adds a segment whose mask is a tensor of truth values; it stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="mask">Shape (frame, row, column): one frame for each source image, in the order of <see cref="WithFrameOrder"/>. Any strides.</param>
    /// <param name="describe">Describes the segment.</param>
    /// <exception cref="ArgumentException">The mask does not have the shape of the sources, or the label does not fit LO.</exception>
    public SegmentationBuilder AddSegment(string label, Tensor<bool> mask, Action<SegmentBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(mask);
        return AddBare(label, new TensorMask<bool>(mask, label), describe);
    }

    /// <summary>Adds a segment whose mask is a tensor of 0 and 1; it stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <inheritdoc cref="AddSegment(string, Tensor{bool}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment(string label, Tensor<byte> mask, Action<SegmentBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(mask);
        return AddBare(label, new TensorMask<byte>(mask, label), describe);
    }

    /// <summary>Adds a segment whose mask is an array of truth values; it stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <inheritdoc cref="AddSegment(string, Tensor{bool}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment(string label, bool[,,] mask, Action<SegmentBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(mask);
        return AddBare(label, new ArrayMask(mask, isBoolean: true), describe);
    }

    /// <summary>Adds a segment whose mask is an array of 0 and 1; it stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <inheritdoc cref="AddSegment(string, Tensor{bool}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment(string label, byte[,,] mask, Action<SegmentBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(mask);
        return AddBare(label, new ArrayMask(mask, isBoolean: false), describe);
    }

    /// <summary>Adds a segment whose mask is a span over truth values; it is packed at the call.</summary>
    /// <inheritdoc cref="AddSegment(string, Tensor{bool}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment(string label, in ReadOnlyTensorSpan<bool> mask, Action<SegmentBuilder> describe) =>
        AddBare(label, MaskPacker.Pack(mask, label), describe);

    /// <summary>Adds a segment whose mask is a span over 0 and 1; it is packed at the call.</summary>
    /// <inheritdoc cref="AddSegment(string, Tensor{bool}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment(string label, in ReadOnlyTensorSpan<byte> mask, Action<SegmentBuilder> describe) =>
        AddBare(label, MaskPacker.Pack(mask, label), describe);

    /// <summary>Adds a segment whose mask is a dense span of truth values in the order (frame, row, column); it is packed at the call.</summary>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="mask">Frames × rows × columns values.</param>
    /// <param name="shape">The shape of the mask.</param>
    /// <param name="describe">Describes the segment.</param>
    /// <exception cref="ArgumentException">The mask does not have the shape of the sources or the length of the shape, or the label does not fit LO.</exception>
    public SegmentationBuilder AddSegment(string label, ReadOnlySpan<bool> mask, (int Frames, int Rows, int Columns) shape, Action<SegmentBuilder> describe) =>
        AddBare(label, MaskPacker.Pack(MemoryMarshal.AsBytes(mask), new MaskShape(shape.Frames, shape.Rows, shape.Columns), isBoolean: true, label), describe);

    /// <summary>Adds a segment whose mask is a dense span of 0 and 1 in the order (frame, row, column); it is packed at the call.</summary>
    /// <inheritdoc cref="AddSegment(string, ReadOnlySpan{bool}, ValueTuple{int, int, int}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment(string label, ReadOnlySpan<byte> mask, (int Frames, int Rows, int Columns) shape, Action<SegmentBuilder> describe) =>
        AddBare(label, MaskPacker.Pack(mask, new MaskShape(shape.Frames, shape.Rows, shape.Columns), isBoolean: false, label), describe);

    /// <summary>Adds a segment whose mask knows its place: each plane goes to the source image with the same position, in whatever order. Planes may be missing.</summary>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="mask">Truth values with the rows, columns, orientation and pixel spacing of the sources; they stay the caller's until <see cref="Build"/>.</param>
    /// <param name="describe">Describes the segment.</param>
    /// <exception cref="ArgumentException">The volume has another grid or frame of reference than the sources, or the label does not fit LO.</exception>
    public SegmentationBuilder AddSegment(string label, Volume<bool> mask, Action<SegmentBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(mask);
        return Add(label, new TensorMask<bool>(mask.Values, label), VolumePlacement.Find(mask, _sources, label), describe);
    }

    /// <summary>Adds a segment whose mask of 0 and 1 knows its place: each plane goes to the source image with the same position, in whatever order. Planes may be missing.</summary>
    /// <inheritdoc cref="AddSegment(string, Volume{bool}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment(string label, Volume<byte> mask, Action<SegmentBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(mask);
        return Add(label, new TensorMask<byte>(mask.Values, label), VolumePlacement.Find(mask, _sources, label), describe);
    }

    private SegmentationBuilder AddBare(string label, SegmentMask mask, Action<SegmentBuilder> describe)
    {
        var expected = new MaskShape(_sources.Count, _sources.Rows, _sources.Columns);
        if (mask.Shape != expected)
        {
            throw new ArgumentException(
                $"Segment '{label}': the mask has the shape {mask.Shape} (frame, row, column), the source images have {expected}. A mask of fewer planes is given as a Volume.", nameof(mask));
        }

        return Add(label, mask, null, describe);
    }

    private SegmentationBuilder Add(string label, SegmentMask mask, MaskPlacement? placement, Action<SegmentBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        if (_segments.Count == ushort.MaxValue) throw new ArgumentException($"Segment '{label}' would be the 65,536th; segment numbers end at 65,535.", nameof(label));
        var segment = new SegmentBuilder(label);
        describe(segment);
        _segments.Add(new SegmentInput(segment.ToDescription(_segments.Count + 1), mask, placement));
        return this;
    }
}
