using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>Makes volumes of others.</summary>
public static class Volume
{
    /// <summary>Makes one volume of several that lie at the same place: each becomes a channel.</summary>
    /// <typeparam name="T">The type of a voxel.</typeparam>
    /// <param name="channels">The volumes, each with axes (frame, row, column).</param>
    /// <returns>A volume with axes (frame, row, column, channel). The voxels are copied.</returns>
    /// <exception cref="ArgumentException">There is none, one has channels already, they do not lie at the same place, or the result is larger than a tensor.</exception>
    public static Volume<T> FromChannels<T>(params IReadOnlyList<Volume<T>> channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        if (channels.Count == 0)
            throw new ArgumentException("There is no channel.", nameof(channels));

        VolumeGeometry place = channels[0].Geometry;
        for (int i = 0; i < channels.Count; i++)
        {
            if (channels[i].Values.Rank != 3 || !channels[i].Geometry.IsClose(place))
                throw new ArgumentException($"Volume {i} has channels already, or does not lie where the first one lies. ResampleTo brings it there.", nameof(channels));
        }

        if ((Int128)place.VoxelCount * channels.Count > Array.MaxLength)
            throw new ArgumentException($"{channels.Count} channels of {place.VoxelCount} voxels are more values than a tensor holds.", nameof(channels));

        T[] values = new T[place.VoxelCount * channels.Count];
        Parallel.For(0, channels.Count, channel =>
        {
            ReadOnlySpan<T> voxels = DenseVoxels<T>.Of(channels[channel]).Span;
            for (int i = 0, to = channel; i < voxels.Length; i++, to += channels.Count)
                values[to] = voxels[i];
        });
        return new Volume<T>(Tensor.Create(values, [place.Frames, place.Rows, place.Columns, channels.Count]), place.Affine, place.FrameOfReferenceUid);
    }
}
