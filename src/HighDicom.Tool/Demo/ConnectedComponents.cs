namespace HighDicom.Tool.Demo;

/// <summary>Finds the connected components (by faces) of the voxels that fulfil a condition.</summary>
internal static class ConnectedComponents
{
    /// <summary>Finds all components.</summary>
    /// <param name="values">The voxels in order of frames, rows, columns.</param>
    /// <param name="shape">The size of the volume.</param>
    /// <param name="isInside">The condition.</param>
    /// <returns>The components, in the order of their first voxels.</returns>
    public static IReadOnlyList<Component> Find(ReadOnlySpan<float> values, (int Frames, int Rows, int Columns) shape, Predicate<float> isInside)
    {
        List<Run> runs = [];
        int[] firstRuns = new int[(shape.Frames * shape.Rows) + 1];
        for (int line = 0; line < firstRuns.Length - 1; line++)
        {
            AddRuns(values.Slice(line * shape.Columns, shape.Columns), line, isInside, runs);
            firstRuns[line + 1] = runs.Count;
        }

        int[] parents = [.. Enumerable.Range(0, runs.Count)];
        for (int line = 0; line < firstRuns.Length - 1; line++)
        {
            if (line % shape.Rows > 0)
                Join(runs, parents, firstRuns.AsSpan(line - 1, 2), firstRuns.AsSpan(line, 2));
            if (line >= shape.Rows)
                Join(runs, parents, firstRuns.AsSpan(line - shape.Rows, 2), firstRuns.AsSpan(line, 2));
        }

        return [.. Enumerable.Range(0, runs.Count)
            .GroupBy(index => Root(parents, index), index => runs[index])
            .Select(group => Component.Of([.. group], shape.Rows, shape.Columns))];
    }

    private static void AddRuns(ReadOnlySpan<float> row, int line, Predicate<float> isInside, List<Run> runs)
    {
        for (int column = 0; column < row.Length; column++)
        {
            int start = column;
            while (column < row.Length && isInside(row[column]))
                column++;
            if (column > start)
                runs.Add(new Run(line, start, column - start));
        }
    }

    // Joins the runs of two rows that share a column. Each pair of bounds is the first run of a row and the first of the next.
    private static void Join(List<Run> runs, int[] parents, ReadOnlySpan<int> above, ReadOnlySpan<int> below)
    {
        for (int i = above[0], j = below[0]; i < above[1] && j < below[1];)
        {
            if (runs[i].Start < runs[j].End && runs[j].Start < runs[i].End)
            {
                (int left, int right) = (Root(parents, i), Root(parents, j));
                parents[Math.Max(left, right)] = Math.Min(left, right);
            }

            if (runs[i].End < runs[j].End)
                i++;
            else
                j++;
        }
    }

    private static int Root(int[] parents, int index)
    {
        while (parents[index] != index)
            index = parents[index] = parents[parents[index]];
        return index;
    }
}
